const EXCEL = 1;
const TASK_PANE = 1;
const ACTIVATED_BY_USER = 2;

type Listening = (results: readonly number[]) => void;

/**
 * The part of `window.external` that a native Excel gives the library: who it is, in which language, and what it can do.
 * Requests do not go this way.
 */
export const nativeShell = (locale: string) => ({
  GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$disableLogging$0`,
  GetContext: () => contextIn(locale),
  Execute: () => undefined,
  // eslint-disable-next-line max-params -- the library calls it so
  RegisterEvent: (_id: number, _target: string, _handler: unknown, done: Listening) => done([0]),
  UnregisterEvent: (_id: number, _target: string, done: Listening) => done([0]),
});

const contextIn = (locale: string) => ({
  GetAppType: () => EXCEL,
  GetSolutionRef: () => 'clientele',
  GetInstanceId: () => 'clientele',
  GetSolutionToken: () => '',
  GetCorrelationId: () => '',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetHostFullVersion: () => '16.0.15407.0',
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => locale,
  GetDocUrl: () => 'Clientele.xlsx',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => ACTIVATED_BY_USER,
  GetControlIntegrationLevel: () => TASK_PANE,
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: '1.15', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' }),
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  GetOfficeThemeInfo: () => '{}',
});
