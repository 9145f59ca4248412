/** The views that are not there when the pane is opened: their code comes when one of them is. */
export { ClientsView } from '../clients/ClientsView';
export { ClientView } from '../clients/ClientView';
export { FunctionsView } from '../functions/FunctionsView';
export { ReportView } from '../report/ReportView';
