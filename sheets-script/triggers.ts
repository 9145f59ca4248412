import { userLanguage } from './language';
import { buildMenu } from './menu';

/** Called by Google when a file is opened, possibly before the user has let the add-on look into it. */
export const onOpen = (): void => buildMenu(userLanguage());

/** Called by Google when the add-on is installed while a file is open: that file won't be opened again. */
export const onInstall = onOpen;
