import { column, defineTable } from '../define-table';

const { text, number, day, required } = column;

export default defineTable({
  place: 7,
  label: { ru: 'Расходы на рекламу', uk: 'Витрати на рекламу', en: 'Marketing spend' },
  columns: {
    day: required(day('Месяц', 'Місяць', 'Month')),
    channel: required(text('Канал', 'Канал', 'Channel')),
    amount: required(number('Расход', 'Витрати', 'Spend')),
  },
  headers: {
    day: {
      1: `месяц, місяць, month, период, період, period, дата, date, день, day`,
      0.9: `дата расход*, дата витрат*`,
    },
    channel: {
      1: `канал*, channel*, источник*, джерел*, source*, площадк*, рекламный канал, utm source, кампани*, campaign*`,
    },
    amount: {
      1: `расход*, витрат*, затрат*, spend, cost, costs, ad spend, потрачено, витрачено, бюджет, budget`,
      0.7: `сумма, сума, amount`,
    },
  },
  otherHeaders: `показ*, клик*, кліки, impressions, clicks, ctr, cpc, конверси*`,
  sheets: `расход*, витрат*, затрат*, реклам*, маркетинг*, spend, marketing*, ads`,
  tells: ['amount'],
  fixture: [
    { day: '2025-10-01', channel: 'Сайт', amount: 3000 },
    { day: '2025-10-01', channel: 'Реклама', amount: 12000 },
    { day: '2025-11-01', channel: 'Реклама', amount: 9000 },
  ],
});
