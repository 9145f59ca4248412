import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import * as inBrowser from '../../../embedded/workbook/zip/compression.browser';
import * as inNode from '../../../embedded/workbook/zip/compression';
import { collected } from '../../../embedded/workbook/zip/pieces';

const content = new TextEncoder().encode('клиент;сумма\n'.repeat(50_000));
async function* pieces(): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += 100_000) yield content.subarray(at, at + 100_000);
}

describe.each([
  ['Node', inNode],
  ['a browser', inBrowser],
])('in %s', (_, { crc32, deflated, gunzipped, inflated }) => {
  const isContent = (bytes: Uint8Array): boolean => Buffer.from(bytes).equals(Buffer.from(content));

  test('data are packed and unpacked piece by piece', async () => {
    expect(isContent(inflateRawSync(await collected(deflated(pieces()))))).toBe(true);
    expect(isContent(await collected(inflated(deflateRawSync(content))))).toBe(true);
    expect(isContent(await collected(gunzipped(gzipSync(content))))).toBe(true);
  });

  test('the checksum of the whole is that of its pieces, one after the other', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(content.subarray(1000), crc32(content.subarray(0, 1000)))).toBe(crc32(content));
  });

  test('broken data are an error, and so is an error of the pieces', async () => {
    await expect(collected(inflated(Uint8Array.of(255, 255)))).rejects.toMatchObject({ message: expect.any(String) });
    await expect(collected(inflated(deflateRawSync(content).subarray(0, 100)))).rejects.toMatchObject({
      message: expect.any(String),
    });
    async function* broken(): AsyncIterable<Uint8Array> {
      yield content;
      throw new Error('no more rows');
    }
    await expect(collected(deflated(broken()))).rejects.toThrow('no more rows');
  });

  test('whoever needs only the start may stop', async () => {
    for await (const piece of inflated(deflateRawSync(content))) {
      expect(isContent(piece)).toBe(false);
      break;
    }
  });
});
