import { type SharingText, shareText } from '../device/index.ts';

/** Hands the report on as text. Call it in a tap. */
export function shareReport(text: string): Promise<SharingText> {
  return shareText('Stridewell report', text);
}
