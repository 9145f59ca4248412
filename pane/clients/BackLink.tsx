import { Link } from '@fluentui/react-components';
import { capabilities } from '../../core';
import { usePane } from '../state/pane-context';
import { withoutDetail, type View } from '../state/view';
import { clientWords as phrases } from '../words/clients';

/** Back to where one was. */
export function BackLink() {
  const { words, view, open } = usePane();
  return (
    <Link onClick={() => open(withoutDetail(view))}>
      ← {words.say(phrases.back, { place: words.say(placeBelow(view)) })}
    </Link>
  );
}

/** What lies under the last detail. */
function placeBelow(view: View) {
  const below = (view.details ?? []).slice(0, -1).pop();
  if (below) return phrases.toList;
  const report = view.name === 'report' ? capabilities.find(({ id }) => id === view.report) : undefined;
  return report?.name ?? phrases.toHome;
}
