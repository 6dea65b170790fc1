import { prefersMotion } from '../ui/media.ts';

/** A finger that is lifted while it moves sets what it held gliding. */
export interface Glide {
  /** Where the finger is, in px, at a time in ms. */
  readonly track: (x: number, now: number) => void;
  /** The finger is lifted: on at its speed, ever slower. */
  readonly release: (now: number) => void;
  /** @returns whether it was gliding */
  readonly stop: () => boolean;
}

/** The speed is that of the last so many ms. */
const WINDOW_MS = 90;
/** In so long a glide keeps 1/e of its speed, as in most kinetic scrolling; lists of iOS, whose normal rate is 0.998 a ms, take 499. */
const DECAY_MS = 325;
/** Px a ms: a finger slower than this has come to rest, and so has a glide that is slower than that. */
const LEAST_SPEED = 0.25;
const REST_SPEED = 0.02;

/** @param move called in every frame of a glide with how many px the finger would have moved */
export function createGlide(move: (px: number) => void): Glide {
  let places: { readonly x: number; readonly at: number }[] = [];
  let frame = 0;
  const stop = (): boolean => {
    const wasGliding = frame !== 0;
    cancelAnimationFrame(frame);
    frame = 0;
    places = [];
    return wasGliding;
  };
  const glide = (speed: number, last: number): void => {
    frame = requestAnimationFrame((now) => {
      const passed = Math.max(0, now - last);
      const left = Math.exp(-passed / DECAY_MS);
      // The integral of the speed over the frame.
      move(speed * DECAY_MS * (1 - left));
      frame = 0;
      if (Math.abs(speed * left) > REST_SPEED) glide(speed * left, now);
    });
  };
  return {
    track: (x, at) => {
      places = [...places.filter((place) => at - place.at < WINDOW_MS), { x, at }];
    },
    release: (now) => {
      const recent = places.filter((place) => now - place.at < WINDOW_MS);
      const [first, last] = [recent[0], recent.at(-1)];
      places = [];
      if (!first || !last || last.at === first.at || !prefersMotion()) return;
      const speed = (last.x - first.x) / (last.at - first.at);
      if (Math.abs(speed) > LEAST_SPEED) glide(speed, now);
    },
    stop,
  };
}
