import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FetchError, siteFile } from './site-file.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reader whose attempts end as given, in order. */
function scripted(...ends: (Error | string)[]) {
  const read = vi.fn<() => Promise<string>>(async () => {
    const end = ends.shift();
    if (end === undefined) throw new Error('asked too often');
    if (end instanceof Error) throw end;
    return end;
  });
  return { read, file: siteFile(read) };
}

const lost = new FetchError('lost');
const broken = new Error('broken');

describe('siteFile', () => {
  test('is fetched once, however often it is wanted', async () => {
    const { read, file } = scripted('a');
    file.load();
    file.load();
    expect(file.state()).toEqual({ data: undefined, error: null });
    await vi.runAllTimersAsync();
    file.load();
    expect(file.state()).toEqual({ data: 'a', error: null });
    expect(read).toHaveBeenCalledTimes(1);
    await expect(file.arrived).resolves.toBe('a');
  });

  test('is not fetched anew before it was wanted', () => {
    const { read, file } = scripted('a');
    file.reload();
    expect(read).not.toHaveBeenCalled();
  });

  test('a lost connection is tried three times, after growing pauses', async () => {
    const { read, file } = scripted(lost, lost, 'a');
    file.load();
    await vi.advanceTimersByTimeAsync(399);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(800);
    expect(file.state()).toEqual({ data: 'a', error: null });
  });

  test('a broken file is not', async () => {
    const { read, file } = scripted(broken);
    file.load();
    await vi.runAllTimersAsync();
    expect(file.state()).toEqual({ data: undefined, error: broken });
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('after a failure it can be tried again, and the failure is forgotten meanwhile', async () => {
    const { file } = scripted(broken, 'a');
    file.load();
    await vi.runAllTimersAsync();
    const heard = vi.fn<() => void>();
    const end = file.subscribe(heard);
    file.reload();
    expect(file.state()).toEqual({ data: undefined, error: null });
    await vi.runAllTimersAsync();
    expect(file.state()).toEqual({ data: 'a', error: null });
    expect(heard).toHaveBeenCalledTimes(2);
    end();
  });

  test('what came stays while a newer one is on its way, and when that fails', async () => {
    const { file } = scripted('a', broken);
    file.load();
    await vi.runAllTimersAsync();
    file.reload();
    expect(file.state().data).toBe('a');
    await vi.runAllTimersAsync();
    expect(file.state()).toEqual({ data: 'a', error: broken });
  });

  test('of two attempts the later one counts, whichever ends first', async () => {
    const ends: ((text: string) => void)[] = [];
    const file = siteFile(() => new Promise<string>((end) => ends.push(end)));
    file.load();
    file.reload();
    ends[1]?.('new');
    await vi.runAllTimersAsync();
    ends[0]?.('old');
    await vi.runAllTimersAsync();
    expect(file.state().data).toBe('new');
  });
});
