/**
 * The same figures once more, in SQL and from the definitions alone: nothing of the core is used here.
 * `sales(client, day, ord, amount)` are the rows with a client; amounts are exact decimals.
 */
export const readSales = (file: string): string => `
  create table sales as
  select CustomerID as client, cast(InvoiceDate as date) as day, InvoiceNo as ord,
         cast(Quantity as decimal(18, 0)) * cast(UnitPrice as decimal(18, 4)) as amount
  from read_csv('${file}', header = true, types = {
    'InvoiceNo': 'VARCHAR', 'StockCode': 'VARCHAR', 'Quantity': 'BIGINT', 'InvoiceDate': 'TIMESTAMP',
    'UnitPrice': 'DECIMAL(18, 4)', 'CustomerID': 'VARCHAR', 'Country': 'VARCHAR' })
  where CustomerID is not null and CustomerID <> ''`;

const asOf = `(select max(day) + 1 from sales)`;

/** Orders with a positive sum; their day is the earliest of their rows. */
const purchases = (from: string, to: string): string => `
  select client, ord, min(day) as day from sales where day >= ${from} and day < ${to}
  group by client, ord having sum(amount) > 0`;

/** Class by the cumulative share at the end of the group of equals; the largest group is A; not positive: C. */
const abcOver = (values: string): string => `
  select client, v, v / base as share, coalesce(cum / base, 1) as cumulative,
         case when v <= 0 or base is null then 'C' when top = 1 then 'A' when cum / base <= 0.75 + 1e-9 then 'A'
              when cum / base <= 0.95 + 1e-9 then 'B' else 'C' end as class
  from (select client, v, cast(sum(v) filter (v > 0) over () as double) as base,
               cast(case when v > 0 then sum(v) over (order by v desc range unbounded preceding) end as double) as cum,
               rank() over (order by v desc) as top from (${values}))`;

const revenueIn = (from: string, to: string): string =>
  `select client, sum(amount) as v from sales where day >= ${from} and day < ${to} group by client`;

export const abc = abcOver(revenueIn(`date '1900-01-01'`, asOf));

/** X: bought in at least three quarters of the months since the first purchase, three of them or more; Z: one purchase day. */
const xyzOver = (from: string, to: string, lastFullMonth: string): string => `
  select client, count(distinct day) as days,
         date_diff('month', date_trunc('month', min(day)), ${lastFullMonth}) + 1 as m,
         count(distinct date_trunc('month', day)) filter (date_trunc('month', day) <= ${lastFullMonth}) as k
  from (${purchases(from, to)}) group by client`;

const xyzClass = `case when days = 1 then 'Z' when m >= 3 and k / m >= 0.75 then 'X' else 'Y' end`;

/** The as-of date lies inside a month, and there are three full ones: the unfinished month is left out. */
export const xyz = `
  select client, k, m, ${xyzClass} as class
  from (${xyzOver(`date '1900-01-01'`, asOf, `(date_trunc('month', ${asOf}) - interval 1 month)`)})`;

export const rfm = `
  with p as (select client, max(day) as last, count(*) as f from (${purchases(`date '1900-01-01'`, asOf)}) group by client),
       v as (${revenueIn(`date '1900-01-01'`, asOf)}),
       x as (select client, date_diff('day', last, ${asOf}) as r, f, v from p join v using (client))
  select client, r as recencyDays, f as frequency, cast(v as double) as monetary,
         5 - floor(5 * (rank() over (order by r) - 1) / (select count(*) from x)) as rScore,
         1 + floor(5 * (rank() over (order by f) - 1) / (select count(*) from x)) as fScore,
         case when v <= 0 then 1 else 1 + floor(5 * (rank() over (order by v) - 1) / (select count(*) from x)) end as mScore
  from x`;

/** The last two complete quarters: classes in each, by the state of both ends. */
export const migration = `
  with e as (${abcOver(revenueIn(`date_trunc('quarter', ${asOf}) - interval 6 month`, `date_trunc('quarter', ${asOf}) - interval 3 month`))}),
       l as (${abcOver(revenueIn(`date_trunc('quarter', ${asOf}) - interval 3 month`, `date_trunc('quarter', ${asOf})`))})
  select client, e.class as before, l.class as after, coalesce(cast(e.v as double), 0) as amountBefore, coalesce(cast(l.v as double), 0) as amountAfter,
         client in (select client from (${purchases(`date '1900-01-01'`, `date_trunc('quarter', ${asOf}) - interval 3 month`)})) as boughtBefore
  from e full join l using (client)`;

/** Counts of every class in one quarter, `back` quarters before the as-of date. */
export const portfolio = (back: number): string => {
  const to = `(date_trunc('quarter', ${asOf}) - interval ${3 * (back - 1)} month)`;
  const from = `(date_trunc('quarter', ${asOf}) - interval ${3 * back} month)`;
  return `
    with a as (${abcOver(revenueIn(from, to))}),
         x as (select client, ${xyzClass} as class from (${xyzOver(from, to, `(${to} - interval 1 month)`)}))
    select count(*) filter (a.class = 'A') as A, count(*) filter (a.class = 'B') as B, count(*) filter (a.class = 'C') as C,
           count(*) filter (x.class = 'X') as X, count(*) filter (x.class = 'Y') as Y, count(*) filter (x.class = 'Z') as Z,
           cast(${from} as date) as from_, cast(${to} as date) as to_
    from a left join x using (client)`;
};
