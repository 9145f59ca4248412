import { makeStyles } from '@fluentui/react-components';
import { salesSheets, tableLabel, type Analysis, type Words } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { FoundSection } from './FoundSection';
import { FoundTable } from './FoundTable';
import { MissingTable } from './MissingTable';
import { SheetChoice } from './SheetChoice';
import { firstAndLast, salesPlaces, type Source } from './source-facts';

const useStyles = makeStyles({ summary: { margin: 0, overflowWrap: 'anywhere' } });

/** The sales: where they stand on one sheet its table, where on several what they come to, and each sheet when it is asked for. */
export function FoundSales({ analysis }: { analysis: Analysis }) {
  const styles = useStyles();
  const { words } = usePane();
  const places = salesPlaces(analysis);
  const [first, ...others] = places;
  const isOne = others.length === 0;
  const choice = (
    <SheetChoice table="sales" chosen={isOne && first ? first.source.sheet : null} series={analysis.series} />
  );
  if (!first) return <MissingTable table="sales">{choice}</MissingTable>;
  if (isOne) return <FoundTable {...first}>{choice}</FoundTable>;
  return (
    <FoundSection
      name={words.say(tableLabel('sales'))}
      summary={<p className={styles.summary}>{togetherSummary(analysis, words)}</p>}
    >
      {choice}
      {places.map((place) => (
        <Disclosure key={place.source.sheet} summary={sheetSummary(place.source, words)}>
          <FoundTable {...place} name={words.say(phrases.salesOn, { sheet: place.source.sheet })} />
        </Disclosure>
      ))}
    </FoundSection>
  );
}

function togetherSummary({ sources, whole: { sales } }: Analysis, words: Words): string {
  const facts = { sheets: salesSheets(sources.sales!, words), rows: sales!.rows };
  return words.say(phrases.togetherSummary, { ...facts, ...firstAndLast(sales!.day, words) });
}

function sheetSummary({ sheet, reading: { read, skipped } }: Source, words: Words): string {
  const leftOut = skipped.length > 0 ? words.say(phrases.sheetSkipped, { n: skipped.length }) : '';
  return words.say(phrases.sheetSummary, { sheet, rows: read }) + leftOut;
}
