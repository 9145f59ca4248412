/** Of one add-in in one workbook. */
export const CONVERSATION = 'clientele-conversation';
const ADDIN = 'clientele';

const EXCEL = 16;
const TASK_PANE = 1;
/** The add-in's page runs its pane, its cell functions and its commands. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/**
 * What the frame must be called, so that the library in it finds Excel on the web at the given address. The address must be
 * https and have the same host name as the add-in's page: the library trusts no other.
 */
export const frameName = (locale: string, hostAddress: string): string =>
  JSON.stringify({
    baseFrameName: '',
    hostInfo: `Excel$Web$16.01$${locale}$$$disableLogging$${SHARED_RUNTIME | CUSTOM_FUNCTIONS}`,
    xdmInfo: `${CONVERSATION}|${ADDIN}|${hostAddress}`,
    serializerVersion: '1',
    flights: '[]',
  });

/** What the library asks first: which application this is, in which language, and what it can do. */
export const appContext = (locale: string) => ({
  _id: ADDIN,
  _appName: EXCEL,
  _appVersion: '16.01',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.15407.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: 'Clientele.xlsx',
  _clientMode: 0,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: TASK_PANE,
  _eToken: '',
  _correlationId: '',
  _appInstanceId: ADDIN,
  _requirementMatrix: JSON.stringify({ ExcelApi: '1.15', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' }),
  _clientWindowHeight: 700,
  _clientWindowWidth: 350,
  _addinName: 'Clientele',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 0,
});
