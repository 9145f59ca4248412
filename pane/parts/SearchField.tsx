import { Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({ search: { minWidth: 0, maxWidth: 'none', width: '100%' } });

interface SearchProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** A field for what is looked for. */
export function SearchField({ label, value, onChange }: SearchProps) {
  return (
    <Input
      type="search"
      className={useStyles().search}
      contentBefore={<SearchRegular />}
      placeholder={label}
      aria-label={label}
      value={value}
      onChange={(_, typed) => onChange(typed.value)}
    />
  );
}
