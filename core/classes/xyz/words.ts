import type { Phrase } from '../../words/language';

export const xyzWords = {
  leftOut: {
    ru: 'Период с {day} ещё не закончился: в регулярности и вариации он не учтён.',
    uk: 'Період від {day} ще не завершився: у регулярності та варіації його не враховано.',
    en: 'The period from {day} is not over yet: it does not count for regularity and variation.',
  },
  fewPeriods: {
    ru: 'В периоде анализа {periods} {periods:отрезок|отрезка|отрезков} XYZ, а для X нужно не меньше {needed}: уменьшите «Период для XYZ» или возьмите период анализа длиннее.',
    uk: 'У періоді аналізу {periods} {periods:відрізок|відрізки|відрізків} XYZ, а для X потрібно щонайменше {needed}: зменште «Період для XYZ» або візьміть довший період аналізу.',
    en: 'The period analysed holds {periods} XYZ {periods:period|periods} and X takes at least {needed}: shorten the “Period for XYZ” or take a longer period to analyse.',
  },
  nearlyAllZ: {
    ru: 'В Z попали {clients} из {all} {all:клиента|клиентов|клиентов}: границы {x} и {y} для этой базы слишком узкие. Возьмите границы 50 и 100\u00a0%, трети или регулярность по частоте.',
    uk: 'До Z потрапили {clients} із {all} {all:клієнта|клієнтів|клієнтів}: межі {x} і {y} для цієї бази завузькі. Візьміть межі 50 і 100\u00a0%, третини або регулярність за частотою.',
    en: '{clients} of {all} {all:client|clients} came out as Z: the thresholds {x} and {y} are too narrow for this base. Take 50 and 100%, thirds, or regularity by frequency.',
  },
  tercileCuts: {
    ru: 'Границы по третям: X до {x}, Y до {y}.',
    uk: 'Межі за третинами: X до {x}, Y до {y}.',
    en: 'Thresholds of the thirds: X up to {x}, Y up to {y}.',
  },
} satisfies Record<string, Phrase>;
