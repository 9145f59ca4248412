import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown12Filled, ArrowUp12Filled } from '@fluentui/react-icons';
import { cellClasses, useColumnStyles, type TableLook } from './column-looks';

/** By which column the rows are ordered, and which way. */
export interface SortOrder {
  readonly key: string;
  readonly falling: boolean;
}
export interface Sorting {
  /** Null: in the order of the report. */
  readonly order: SortOrder | null;
  sortBy(key: string): void;
}

const useStyles = makeStyles({
  row: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  // a header may take two lines where its numbers may not
  header: { whiteSpace: 'normal', verticalAlign: 'bottom' },
  sort: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function TableHead({ sorting, ...look }: TableLook & { readonly sorting?: Sorting }) {
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  return (
    <thead>
      <tr className={styles.row}>
        {look.columns.map(({ key, header }, index) => (
          <th
            key={key}
            scope="col"
            className={mergeClasses(...cellClasses(columnStyles, look, index), styles.header)}
            style={{ minWidth: `${look.least[index]}ch` }}
            {...(sorting && { 'aria-sort': sortOf(sorting, key) })}
          >
            {sorting ? (
              <button type="button" className={styles.sort} onClick={() => sorting.sortBy(key)}>
                {header}
                <SortSign order={sorting.order?.key === key ? sorting.order : null} />
              </button>
            ) : (
              header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const sortOf = ({ order }: Sorting, key: string) =>
  order?.key !== key ? undefined : order.falling ? ('descending' as const) : ('ascending' as const);

function SortSign({ order }: { order: SortOrder | null }) {
  if (!order) return null;
  return order.falling ? <ArrowDown12Filled aria-hidden /> : <ArrowUp12Filled aria-hidden />;
}
