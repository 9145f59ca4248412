import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellClasses, useColumnStyles, type TableLook } from './column-looks';

const useStyles = makeStyles({
  row: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  // a header may take two lines where its numbers may not
  header: { whiteSpace: 'normal', minWidth: '24px', verticalAlign: 'bottom' },
});

export function TableHead(look: TableLook) {
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  return (
    <thead>
      <tr className={styles.row}>
        {look.columns.map(({ key, header }, index) => (
          <th key={key} scope="col" className={mergeClasses(...cellClasses(columnStyles, look, index), styles.header)}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}
