import { usePane } from '../state/pane-context';

/** The colour of a series on the pane's background: lighter in the dark, so that it stands out there too. */
export function useColours(): (colour: string) => string {
  const { look } = usePane();
  return (colour) => (look === 'light' ? colour : `color-mix(in srgb, ${colour} 72%, white)`);
}
