import {
  FluentProvider,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  webLightTheme,
} from '@fluentui/react-components';
import type { CommandLine } from '../frame/commands';

type Command = Extract<CommandLine, { kind: 'command' }>;

interface Props {
  readonly caption: string;
  readonly lines: readonly CommandLine[];
  readonly isDisabled: boolean;
  readonly onRun: (command: Command) => void;
}

/** The letters of the page. */
const theme = { ...webLightTheme, fontFamilyBase: 'inherit' };

/** The add-in in the product's own menu. */
export const CommandMenu = ({ caption, lines, isDisabled, onRun }: Props) => (
  <FluentProvider theme={theme} className="commands">
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="button" data-testid="commands" disabled={isDisabled || lines.length === 0}>
          <span>{caption}</span>
          <span className="caret" aria-hidden="true" />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <Lines lines={lines} onRun={onRun} />
      </MenuPopover>
    </Menu>
  </FluentProvider>
);

const Lines = ({ lines, onRun }: Pick<Props, 'lines' | 'onRun'>) => (
  <MenuList>
    {lines.map((line, index) => {
      if (line.kind === 'separator') return <MenuDivider key={index} />;
      if (line.kind === 'group') return <Group key={index} group={line} onRun={onRun} />;
      return (
        <MenuItem key={index} title={line.hint} onClick={() => onRun(line)}>
          {line.caption}
        </MenuItem>
      );
    })}
  </MenuList>
);

interface GroupProps extends Pick<Props, 'onRun'> {
  readonly group: Extract<CommandLine, { kind: 'group' }>;
}

const Group = ({ group, onRun }: GroupProps) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <MenuItem>{group.caption}</MenuItem>
    </MenuTrigger>
    <MenuPopover>
      <Lines lines={group.lines} onRun={onRun} />
    </MenuPopover>
  </Menu>
);
