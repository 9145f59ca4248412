import type { Phrase } from '../../words/language';

export const functionWords = {
  table: {
    ru: 'Качество портфеля менеджеров за четыре последних полных периода: менеджер, период, клиентов, число и доли A, B, C, X, Y, Z, выручка, доля в выручке компании, индекс, сигнал.',
    uk: 'Якість портфеля менеджерів за чотири останні повні періоди: менеджер, період, клієнтів, кількість і частки A, B, C, X, Y, Z, виторг, частка у виторгу компанії, індекс, сигнал.',
    en: 'Quality of the managers’ portfolios in the last four complete periods: manager, period, clients, counts and shares of A, B, C, X, Y, Z, revenue, share of company revenue, index, flag.',
  },
} satisfies Record<string, Phrase>;
