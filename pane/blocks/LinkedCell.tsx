import type { Column, Opens, Value } from '../../core';
import { ClientLink } from '../clients/ClientLink';
import { CountLink } from '../clients/CountLink';
import { usePane } from '../state/pane-context';
import { formatValue } from './format-value';
import type { ShownRow } from './shown-table';
import { TableCell } from './TableCell';
import { WhyButton } from './WhyButton';

interface CellProps {
  readonly value: Value;
  readonly column: Column;
  /** The clients that the value counts. */
  readonly opens: Opens | null;
  /** What is told when the row's class is pressed, and whether it is being told. */
  readonly tells: ShownRow['tells'];
  readonly asked: boolean;
  onAsk(): void;
}

/** A value that leads on: a count to its clients, a client to its card, a class to its reason. */
export function LinkedCell({ value, column, opens, tells, asked, onAsk }: CellProps) {
  const { words } = usePane();
  const inside = <TableCell value={value} column={column} />;
  if (column.part === 'client' && typeof value === 'string') return <ClientLink client={value} />;
  if (column.part === 'class' && tells)
    return (
      <WhyButton text={formatValue(value, column.format, words)} tells={tells} asked={asked} onClick={onAsk}>
        {inside}
      </WhyButton>
    );
  if (opens && typeof value === 'number')
    return (
      <CountLink
        count={value}
        text={formatValue(value, column.format, words)}
        opens={opens}
        onColour={column.paint === 'heat'}
      />
    );
  return inside;
}
