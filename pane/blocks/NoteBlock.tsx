import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { NoteBlock as Note } from '../../core';
import { TheirLink } from '../clients/TheirLink';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid',
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  plain: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorNeutralStroke1 },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1, borderLeftColor: tokens.colorPaletteGreenBorderActive },
  warning: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
  },
});

const icons = { plain: Info16Regular, good: CheckmarkCircle16Regular, warning: Warning16Regular };

/** A sentence or two, with its tone in colour, sign and words; the clients it speaks of can be opened. */
export function NoteBlock({ block: { text, tone, opens } }: { block: Pick<Note, 'text' | 'tone' | 'opens'> }) {
  const styles = useStyles();
  const { words } = usePane();
  const Icon = icons[tone];
  return (
    <p className={mergeClasses(styles.note, styles[tone])}>
      <Icon className={styles.icon} {...(tone === 'warning' && { 'aria-label': words.say(blockWords.warning) })} />
      <span>
        {text} {opens && <TheirLink opens={opens} />}
      </span>
    </p>
  );
}
