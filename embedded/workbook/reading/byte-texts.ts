import { decodeEscapes, textOf } from '../xml/text';

/** More different texts than this are not repeated ones, and looking each up would only cost time. */
const MOST_TEXTS = 65_536;
const SLOTS = 1 << 18;
/** Texts that were chosen to fall on the same places may not make every look-up a long walk. */
const MOST_STEPS = 16;

/** Texts of cells by their bytes in the file: one that occurs again is neither decoded nor kept a second time. */
export class ByteTexts {
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Numbers of texts, counted from 1, at the places their bytes lead to. */
  private readonly slots = new Int32Array(SLOTS);
  private readonly texts: string[] = [];
  /** Where the bytes of every text start in `bytes`; the next one's start is their end. */
  private readonly starts: number[] = [0];
  private bytes = new Uint8Array(1 << 16);

  /** The text between two places, which holds no tag. */
  text(source: Uint8Array, from: number, to: number): string {
    let slot = slotOf(source, from, to);
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.slots[slot]!;
      if (number === 0) return this.keep(slot, source.subarray(from, to));
      if (this.isText(number - 1, source, { from, to })) return this.texts[number - 1]!;
    }
    return this.decoded(source.subarray(from, to));
  }

  private isText(index: number, source: Uint8Array, { from, to }: { from: number; to: number }): boolean {
    const start = this.starts[index]!;
    if (this.starts[index + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at++) if (source[at] !== this.bytes[start + at - from]) return false;
    return true;
  }

  private keep(slot: number, source: Uint8Array): string {
    const text = this.decoded(source);
    if (this.texts.length >= MOST_TEXTS) return text;
    const start = this.starts[this.texts.length]!;
    if (start + source.length > this.bytes.length) this.grow(start + source.length);
    this.bytes.set(source, start);
    this.starts.push(start + source.length);
    this.texts.push(text);
    this.slots[slot] = this.texts.length;
    return text;
  }

  private decoded(source: Uint8Array): string {
    const text = this.decoder.decode(source);
    return /[&\r_]/.test(text) ? decodeEscapes(textOf(text)) : text;
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** FNV-1a, its high bits mixed in. */
function slotOf(source: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ source[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
