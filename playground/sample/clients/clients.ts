import type { Random } from '../random';
import { cityOf } from './cities';
import type { Client } from './client';
import { emailOf, phoneOf } from './contacts';
import { groupsBought, industryOf } from './industries';
import { livesFrom } from './lives';
import { namesFrom } from './names';
import { dealtManagers, handedOver } from './portfolios';
import { intervalOf, rhythmOf } from './rhythms';
import { withStories } from './stories';
import { taxIdOf } from './tax-id';
import { termsOf } from './terms';

const LARGE = 48;
const MEDIUM = 115;

/** The client base, the largest client first, with all that is going to happen to it. */
export const clientsFrom = (random: Random): readonly Client[] =>
  handedOver(withStories(bornClients(random)), random.stream('hand-overs'));

function bornClients(random: Random): readonly Client[] {
  const nameOf = namesFrom(random.stream('names'));
  const lifeOf = livesFrom(random.stream('lives'));
  return dealtManagers(random.stream('portfolios')).map((manager, rank): Client => {
    const size = rank < LARGE ? 'Крупный' : rank < LARGE + MEDIUM ? 'Средний' : 'Мелкий';
    const city = cityOf(random.pick(size === 'Крупный' ? manager.cities.slice(0, 2) : manager.cities));
    const name = nameOf(city, size);
    const industry = industryOf(size, random);
    const rhythm = rhythmOf(size, random);
    return {
      name,
      city,
      size,
      industry,
      taxId: taxIdOf(city, name.soleTrader, random),
      phone: phoneOf(city, random),
      email: emailOf(name.brand, random),
      yearly: yearlyOf(rank) * random.factor(0.15),
      rhythm,
      interval: intervalOf(rhythm, random),
      groups: groupsBought(industry, random),
      terms: termsOf(size, random),
      life: lifeOf(size, rhythm),
      owners: [{ from: 0, manager: manager.name }],
      turns: [],
    };
  });
}

/** Size by rank after Zipf and Mandelbrot: a fifth of the clients makes some three quarters of the revenue. */
const yearlyOf = (rank: number) => 330e6 / (rank + 12) ** 1.4;
