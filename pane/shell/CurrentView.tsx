import { capabilities } from '../../core';
import { DataView } from '../data/DataView';
import { FunctionsView } from '../functions/FunctionsView';
import { Home } from '../home/Home';
import { ReportView } from '../report/ReportView';
import { usePane } from '../state/pane-context';
import { Skeleton } from './Skeleton';
import { TroubleView } from './TroubleView';

/** The view that was opened; where nothing was read, why. */
export function CurrentView() {
  const { view, reading, work } = usePane();
  const { book, trouble } = reading;
  if (view.name === 'functions') return <FunctionsView book={book} />;
  if (!book) return trouble && !work.progress ? <TroubleView trouble={trouble} /> : <Skeleton />;
  if (view.name === 'data') return <DataView book={book} />;
  const report = view.name === 'report' ? capabilities.find(({ id }) => id === view.report) : undefined;
  return report ? <ReportView report={report} book={book} /> : <Home book={book} />;
}
