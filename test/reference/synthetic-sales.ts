import type { Sales } from '../../core/tables/tables';

/**
 * The synthetic base on which ten engines were compared: `rows` sales of rows ÷ 20 clients of Zipf-like weights (exponent 0.9,
 * offset 10) over 2023–2025 with lognormal amounts, from mulberry32 with seed 12345. Client codes go by first appearance.
 */
export function syntheticSales(rows: number): Sales {
  const random = mulberry32(12345);
  const pick = clientPicker(Math.floor(rows / 20), random);
  const codes = new Int32Array(rows);
  const day = new Int32Array(rows);
  const amount = new Float64Array(rows);
  const known = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const client = pick();
    const code = known.get(client) ?? known.size;
    known.set(client, code);
    codes[row] = code;
    day[row] = FIRST_DAY + Math.floor(random() * DAYS);
    const normal = Math.sqrt(-2 * Math.log(random() + 1e-300)) * Math.cos(2 * Math.PI * random());
    amount[row] = Math.round(Math.exp(8 + 1.1 * normal) * 100) / 100;
    random(); // the manager
  }
  return { rows, client: { codes, names: Array.from(known.keys(), (client) => `Клиент ${client}`) }, day, amount };
}

const FIRST_DAY = 44927; // 1 January 2023
const DAYS = 1096;

function clientPicker(clients: number, random: () => number): () => number {
  const cumulative = new Float64Array(clients);
  let total = 0;
  for (let i = 0; i < clients; i++) cumulative[i] = total += 1 / Math.pow(i + 10, 0.9);
  for (let i = 0; i < clients; i++) cumulative[i]! /= total;
  const shuffled = Int32Array.from({ length: clients }, (_, i) => i);
  for (let i = clients - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return () => {
    const share = random();
    let low = 0;
    let high = clients - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! < share) low = middle + 1;
      else high = middle;
    }
    return shuffled[low]!;
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
