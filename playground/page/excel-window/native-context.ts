const EXCEL = 1;
const TASK_PANE = 1;
const ACTIVATED_BY_USER = 2;

/** What a native Excel tells the library about itself and the open document. */
export const nativeContext = (locale: string) => ({
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
