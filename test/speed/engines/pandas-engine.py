"""The same analysis with pandas, each run printed as one line of JSON like every other engine's."""
import json, resource, sys, time
from pathlib import Path
import numpy as np
import pandas as pd

folder = Path(sys.argv[1])
layout = json.loads((folder / "layout.json").read_text())
PARTS, QUARTERS, NEAR = 10_000, 4, 1e-9


def memory(which):
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(which))
    return int(line.split()[1]) / 1024


def take_in(rows):
    frame = pd.DataFrame(rows[1:]).rename(columns={v: k for k, v in layout.items() if not isinstance(v, list)})
    frame = frame[frame["client"].notna()]
    if isinstance(layout["amount"], list):
        quantity, price = layout["amount"]
        frame = frame.assign(amount=frame[quantity] * frame[price], client=frame["client"].astype(int).astype(str))
    day = np.floor(frame["day"]).astype(int)
    date = pd.to_datetime(day, unit="D", origin="1899-12-30")
    month = date.dt.year * 12 + date.dt.month - 1
    frame = frame.assign(day=day, month=month, quarter=month // 3, amount=np.round(frame["amount"] * PARTS))
    if "manager" not in frame:
        frame["manager"] = "unassigned"
    frame["order"] = frame["order"].astype(str) if "order" in frame else frame["day"]
    return frame


def abc_of(values):
    values = np.asarray(values, dtype=float)
    order = np.argsort(-values, kind="stable")
    ranked = values[order]
    base = ranked[ranked > 0].sum()
    end = np.searchsorted(-ranked, -ranked, side="right")
    share = np.cumsum(np.maximum(ranked, 0))[end - 1] / base
    own = np.where(share <= 0.75 + NEAR, 0, np.where(share <= 0.95 + NEAR, 1, 2))
    own[ranked == ranked[0]] = 0
    own[ranked <= 0] = 2
    classes = np.empty(len(values), int)
    classes[order] = own
    return classes


def purchases(frame, keys, last_month):
    by = lambda table, *more: table.groupby([*keys, *more], sort=False)
    p = by(frame, "order").agg(day=("day", "min"), month=("month", "min"), sum=("amount", "sum")).reset_index()
    d = by(p[p["sum"] > 0], "day").agg(month=("month", "min"), n=("sum", "size")).reset_index()
    m = by(d, "month").agg(n=("n", "sum"), days=("n", "size"), last=("day", "max")).reset_index()
    m["counted"] = m["month"] <= last_month
    return by(m).agg(count=("n", "sum"), days=("days", "sum"), last=("last", "max"), first=("month", "min"), active=("counted", "sum"))


def xyz_of(p, months):
    return np.where(p["days"] == 1, 2, np.where((months >= 3) & (p["active"] / months >= 0.75 - NEAR), 0, 1))


def scores(values, best):
    smaller = pd.Series(values).rank(method="min") - 1
    passed = np.floor(5 * smaller.to_numpy() / len(values)).astype(int)
    return 1 + passed if best == "high" else 5 - passed


def analyse(frame):
    as_of = int(frame["day"].max()) + 1
    date = pd.Timestamp("1899-12-30") + pd.Timedelta(days=as_of)
    month = date.year * 12 + date.month - 1
    last_quarter = month // 3 - 1
    revenue = frame.groupby("client", sort=False)["amount"].sum()
    p = purchases(frame, ["client"], month - 1)
    xyz = xyz_of(p, month - p["first"])
    own = revenue.loc[p.index].to_numpy()
    r, f, m = scores(as_of - p["last"], "low"), scores(p["count"], "high"), np.where(own > 0, scores(own, "high"), 1)
    recent = frame[(frame["quarter"] > last_quarter - QUARTERS) & (frame["quarter"] <= last_quarter)]
    q = recent.groupby(["client", "quarter"], sort=False).agg(revenue=("amount", "sum"))
    latest = recent.sort_values("day", kind="stable").drop_duplicates(["client", "quarter"], keep="last")
    q["manager"] = latest.set_index(["client", "quarter"])["manager"]
    q["abc"] = q.groupby("quarter")["revenue"].transform(abc_of).astype(int)
    own = purchases(recent, ["client", "quarter"], np.inf)
    q["xyz"] = pd.Series(xyz_of(own, own.index.get_level_values(1) * 3 + 3 - own["first"]), own.index)
    states = q["abc"].unstack().reindex(columns=[last_quarter - 1, last_quarter]).dropna(how="all").fillna(3).astype(int)
    migration = np.zeros((4, 4), int)
    np.add.at(migration, (states.iloc[:, 0], states.iloc[:, 1]), 1)
    q["A"], q["X"] = q["abc"] == 0, q["xyz"] == 0
    table = q.reset_index().groupby(["manager", "quarter"]).agg(clients=("A", "size"), A=("A", "sum"), X=("X", "sum"))
    table = table.unstack().fillna(0).astype(int).swaplevel(axis=1)
    cell = lambda row, one: "/".join(str(row[(one, key)]) for key in ("clients", "A", "X"))
    quarters = sorted(q.index.get_level_values(1).unique())
    return {
        "abc": np.bincount(abc_of(revenue), minlength=3).tolist(),
        "xyz": np.bincount(xyz, minlength=3).tolist(),
        "rfm": int((100 * r + 10 * f + m).sum()),
        "migration": migration.tolist(),
        "portfolios": sorted(f"{name}: " + " ".join(cell(row, one) for one in quarters) for name, row in table.iterrows()),
    }


def load_rows():
    return [row for file in sorted(folder.glob("rows-*.json")) for row in json.loads(file.read_text())]


for run in range(int(sys.argv[2])):
    rows = load_rows()
    Path("/proc/self/clear_refs").write_text("5")
    before, cpu, start = memory("VmRSS"), time.process_time(), time.perf_counter()
    taken = take_in(rows)
    between = time.perf_counter()
    figures = analyse(taken)
    end = time.perf_counter()
    print(json.dumps({
        "isFirst": run == 0, "takeIn": (between - start) * 1000, "analyse": (end - between) * 1000,
        "cpu": (time.process_time() - cpu) * 1000, "again": None, "againCpu": None,
        "memory": max(0, memory("VmHWM") - before) if run == 0 else None, "rowsMemory": before, "figures": figures,
    }))
