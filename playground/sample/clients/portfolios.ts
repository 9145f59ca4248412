import { dayOf } from '../../../core/index';
import type { Random } from '../random';
import { DECLINING, GROWING, managers, type Manager } from '../team/managers';
import type { Client } from './client';

/** A manager for every client, the largest client first: each gets as many large and other clients as the roster says. */
export function dealtManagers(random: Random): readonly Manager[] {
  const deck = (count: (manager: Manager) => number) =>
    random.shuffled(managers.flatMap((manager) => Array.from({ length: count(manager) }, () => manager)));
  return [...deck((manager) => manager.large), ...deck((manager) => manager.others)];
}

const handOverDay = dayOf(2024, 3, 1);

/**
 * Some clients change hands: eight of Lebedev's go to Sokolova in March 2024, one in twenty-five of all others some
 * other day. The two managers whose portfolios tell a story keep theirs.
 */
export function handedOver(clients: readonly Client[], random: Random): readonly Client[] {
  let together = 8;
  return clients.map((client) => {
    const { manager } = client.owners[0]!;
    if (manager === DECLINING || manager === GROWING || client.rhythm === 'once') return client;
    if (manager === 'Лебедев Павел' && client.size === 'Средний' && together-- > 0) {
      return { ...client, owners: [...client.owners, { from: handOverDay, manager: 'Соколова Марина' }] };
    }
    if (!random.chance(0.04)) return client;
    const next = random.pick(managers.filter(({ name }) => name !== manager && name !== DECLINING)).name;
    const from = random.whole(dayOf(2023, 6, 1), dayOf(2025, 9, 1));
    return { ...client, owners: [...client.owners, { from, manager: next }] };
  });
}
