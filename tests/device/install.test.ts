// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createInstallPrompt, type InstallPlace, installPlace } from '../../src/device/index.ts';

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const android = 'Mozilla/5.0 (Linux; Android 10; K)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

const at = (userAgent: string, touchPoints = 5, standalone = false) => installPlace({ userAgent, touchPoints, standalone });

const agents: readonly (readonly [InstallPlace, string, string, number?])[] = [
  ['ios-share', 'Safari of iOS 18', `${iphone.replace('18_7', '18_6')} ${webKit} Version/18.6 Mobile/15E148 Safari/604.1`],
  ['ios-share', 'Safari of iOS 16', `${iphone.replace('18_7', '16_4')} ${webKit} Version/16.4 Mobile/15E148 Safari/604.1`],
  ['ios-dots', 'Safari of iOS 26, which names an older system', `${iphone} ${webKit} Version/26.0 Mobile/15E148 Safari/604.1`],
  ['ios-dots', 'Safari of iOS 27', `${iphone} ${webKit} Version/27.2 Mobile/15E148 Safari/604.1`],
  ['ipad', 'an iPad that says it is a Mac', `${mac} ${webKit} Version/26.1 Safari/605.1.15`],
  ['ipad', 'an iPad', `Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) ${webKit} Version/16.6 Mobile/15E148 Safari/604.1`],
  ['ios-other', 'Chrome on an iPhone', `${iphone} ${webKit} CriOS/157.0.7444.46 Mobile/15E148 Safari/604.1`],
  ['ios-other', 'Firefox on an iPhone', `${iphone} ${webKit} FxiOS/160.0 Mobile/15E148 Safari/605.1.15`],
  ['ios-other', 'Edge on an iPhone', `${iphone} ${webKit} Version/18.0 EdgiOS/157.0.0.0 Mobile/15E148 Safari/605.1.15`],
  ['ios-other', 'Chrome on an iPad that says it is a Mac', `${mac} ${webKit} CriOS/157 Version/18.0 Safari/604.1`],
  [
    'in-app',
    'Instagram on an iPhone',
    `${iphone} ${webKit} Mobile/22H20 Instagram 400.0.0.0 (iPhone15,2; iOS 18_7; en_GB; scale=3.00)`,
  ],
  ['in-app', 'Facebook on an iPhone', `${iphone} ${webKit} Mobile/22H20 [FBAN/FBIOS;FBAV/530.0.0;FBDV/iPhone15,2]`],
  ['in-app', 'some other app on an iPhone', `${iphone} ${webKit} Mobile/15E148`],
  [
    'in-app',
    'an app on Android',
    `Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A; wv) ${blink} Version/4.0 Chrome/157.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'in-app',
    'Facebook on Android',
    `Mozilla/5.0 (Linux; Android 15; Pixel 8) ${blink} Chrome/157.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/530.0;]`,
  ],
  ['android-chromium', 'Chrome on Android', `${android} ${blink} Chrome/157.0.0.0 Mobile Safari/537.36`],
  ['android-chromium', 'Edge on Android', `${android} ${blink} Chrome/157.0.0.0 Mobile Safari/537.36 EdgA/157.0.0.0`],
  ['samsung', 'Samsung Internet', `${android} ${blink} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`],
  ['android-firefox', 'Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:160.0) Gecko/160.0 Firefox/160.0'],
  ['desktop-chromium', 'Chrome on Windows', `${windows} ${blink} Chrome/157.0.0.0 Safari/537.36`, 10],
  ['desktop-chromium', 'Edge on Windows', `${windows} ${blink} Chrome/157.0.0.0 Safari/537.36 Edg/157.0.0.0`, 0],
  ['desktop-chromium', 'Chrome on a Mac', `${mac} ${blink} Chrome/157.0.0.0 Safari/537.36`, 0],
  ['mac-safari', 'Safari on a Mac', `${mac} ${webKit} Version/26.1 Safari/605.1.15`, 0],
  ['other', 'a Safari on a Mac that cannot add to the Dock', `${mac} ${webKit} Version/16.6 Safari/605.1.15`, 0],
  [
    'desktop-firefox',
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:160.0) Gecko/20100101 Firefox/160.0',
    0,
  ],
  [
    'desktop-firefox',
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:160.0) Gecko/20100101 Firefox/160.0',
    0,
  ],
  ['other', 'something unheard of', 'Lynx/2.9.2'],
];

describe('where a page stands', () => {
  it.each(agents.map(([place, name, ...rest]) => ({ place, name, rest })))(
    '$place: $name',
    ({ place, rest: [userAgent, touchPoints] }) => {
      expect(at(userAgent, touchPoints)).toBe(place);
    },
  );

  it('a window of its own is the installed app, whatever browser is behind it', () => {
    for (const [, , userAgent, touchPoints] of agents) expect(at(userAgent, touchPoints, true)).toBe('installed');
  });
});

describe("the browser's offer to install", () => {
  const offer = (outcome: 'accepted' | 'dismissed') =>
    Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: vi.fn(async () => ({ outcome })) });

  it('is kept for later, used once, and told', async () => {
    const page = new EventTarget();
    const prompt = createInstallPrompt();
    const told = vi.fn();
    prompt.subscribe(told);
    prompt.start(page);
    expect(prompt.state()).toBe('none');
    expect(await prompt.ask()).toBe('not-offered');
    const event = offer('dismissed');
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(prompt.state()).toBe('offered');
    expect(await prompt.ask()).toBe('not-now');
    expect(event.prompt).toHaveBeenCalledOnce();
    expect(prompt.state()).toBe('none');
    page.dispatchEvent(offer('accepted'));
    expect(await prompt.ask()).toBe('installed');
    page.dispatchEvent(new Event('appinstalled'));
    expect(prompt.state()).toBe('installed');
    expect(told).toHaveBeenCalledTimes(5);
  });

  it('is the browser’s own again after the stop', () => {
    const page = new EventTarget();
    const prompt = createInstallPrompt();
    prompt.start(page)();
    const event = offer('accepted');
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(prompt.state()).toBe('none');
  });
});
