/** The line between slides and speaker notes: two windows of one browser. */

/** One end of the line. */
export interface Line {
  /** Tells the other window something; nothing happens where there is none. */
  readonly tell: (message: unknown) => void;
}

/** Channels are named after the talk, so that slides in other windows do not move along. */
const CHANNEL = 'without-a-pass.present.';

/**
 * Windows from files have no origin in common and share no channel; they and old browsers pass messages from the window that
 * opened to the one that was opened, and back.
 */
const hasChannels = (): boolean => 'BroadcastChannel' in globalThis && location.origin !== 'null';

/** A channel, or nothing: browsers that keep storage from a page may refuse it channels too. */
function openChannel(name: string): BroadcastChannel | undefined {
  if (!hasChannels()) return undefined;
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * Opens one end.
 * @param talk name of the talk
 * @param other the other window, where it is known: the one that was opened, or the one that opened this
 * @param onMessage told what the other window says, unread
 * @returns the end
 */
export function openLine(talk: string, other: () => Window | null, onMessage: (data: unknown) => void): Line {
  const channel = openChannel(CHANNEL + talk);
  if (channel) {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      onMessage(data);
    });
    return {
      tell: (message) => {
        channel.postMessage(message);
      },
    };
  }
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== null && source === other()) onMessage(data);
  });
  return {
    // To any origin, because files have none that could be named; it is the id of a step and no secret.
    tell: (message) => {
      other()?.postMessage(message, '*');
    },
  };
}
