/** The namespace in which Excel keeps the add-in's functions, as the manifest names it. */
export const NAMESPACE = 'CL';
