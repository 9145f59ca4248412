import type { Host, Place } from '../../core';
import { runWords as phrases } from '../words/run';
import type { Job } from './job';

/** A host whose reading can be followed and stopped, and the places it has told of. */
export interface WatchedHost {
  readonly host: Host;
  places(): readonly Place[];
}

/** Stopping takes hold between two chunks of rows: the next chunk is refused, which ends the host's reading. */
export function watchedHost(host: Host, job: Job): WatchedHost {
  let known: readonly Place[] = [];
  return {
    places: () => known,
    host: {
      ...host,
      async places() {
        job.report({ text: phrases.looking });
        known = await host.places();
        return known;
      },
      async readGrid(place, take, most) {
        job.signal.throwIfAborted();
        const read = reading(place, job, most);
        return host.readGrid(
          place,
          (rows) => {
            job.signal.throwIfAborted();
            take(rows);
            read(rows.length);
          },
          most,
        );
      },
    },
  };
}

/** Reports every chunk; a look at the first rows only is one message. */
function reading({ sheet, rows }: Place, job: Job, most: number | undefined): (count: number) => void {
  const report = (done: number) =>
    job.report(
      most === undefined
        ? { text: phrases.reading, facts: { sheet, done, rows }, done: done / Math.max(1, rows) }
        : { text: phrases.lookingAt, facts: { sheet } },
    );
  let done = 0;
  report(done);
  return (count) => report((done += count));
}
