import { capabilities } from '../../core';
import { Layer } from '../clients/Layer';
import { DataView } from '../data/DataView';
import { Home } from '../home/Home';
import { later } from '../parts/later';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import type { Detail } from '../state/view';
import { Skeleton } from './Skeleton';
import { TroubleView } from './TroubleView';

const views = () => import(/* webpackChunkName: "views" */ './later-views');
const ClientsView = later(() => views().then((all) => all.ClientsView));
const ClientView = later(() => views().then((all) => all.ClientView));
const FunctionsView = later(() => views().then((all) => all.FunctionsView));
const ReportView = later(() => views().then((all) => all.ReportView));

/** The view that was opened, under what was opened out of it. */
export function CurrentView() {
  const { view, reading } = usePane();
  const { book } = reading;
  const details = book ? (view.details ?? []) : [];
  return (
    <>
      <Layer shown={details.length === 0} opened={false}>
        <PlainView />
      </Layer>
      {book &&
        details.map((detail, index) => (
          <Layer key={index} shown={index === details.length - 1} opened>
            <DetailView detail={detail} book={book} />
          </Layer>
        ))}
    </>
  );
}

const DetailView = ({ detail, book }: { detail: Detail; book: Book }) =>
  detail.detail === 'clients' ? (
    <ClientsView detail={detail} book={book} />
  ) : (
    <ClientView client={detail.client} book={book} />
  );

/** A view without details; where nothing was read, why. */
function PlainView() {
  const { view, reading, work } = usePane();
  const { book, trouble } = reading;
  if (view.name === 'functions') return <FunctionsView book={book} />;
  if (!book) return trouble && !work.progress ? <TroubleView trouble={trouble} /> : <Skeleton />;
  if (view.name === 'data') return <DataView book={book} />;
  const report = view.name === 'report' ? capabilities.find(({ id }) => id === view.report) : undefined;
  return report ? <ReportView report={report} book={book} /> : <Home book={book} />;
}
