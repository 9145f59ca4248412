import { connected } from './connected';

const double = (values: number[][]): number[][] => values.map((row) => row.map((value) => value * 2));
const failing = (): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
};

// The library looks after its timer once more, half a second after it has sent results.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

test('a cell calls the functions of the add-in', async () => {
  const { host } = connected();
  CustomFunctions.associate('DOUBLE', double);
  CustomFunctions.associate('FAILING', failing);
  const block = [
    [1, 2],
    [3, 4],
  ];
  const results = await Promise.all([
    host.functions.call({ name: 'DOUBLE', parameters: [block], address: 'Data!B2' }),
    host.functions.call({ name: 'FAILING', parameters: [] }),
  ]);
  expect(results[0]).toEqual({
    ok: true,
    value: [
      [2, 4],
      [6, 8],
    ],
  });
  expect(results[1]).toMatchObject({ ok: false, errorCode: 5 });
});
