import { useEffect, useRef, useState } from 'react';
import { movementOf } from '../../catalogue/poses.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import type { BlockEnd } from '../../core/progress/index.ts';
import { Figure } from '../../figures/index.ts';
import { Button, buttonClass, Switch } from '../../ui/index.ts';
import { pictureText, pictureWords } from '../../words/block-end.ts';
import styles from './BlockEnd.module.css';
import { drawPicture, pictureHeight, pictureWidth } from './share-image.ts';

const fileName = 'stridewell-ten-weeks.png';

interface Made {
  readonly file: File;
  readonly url: string;
}

/** The picture of the block, made here and sent nowhere until it is shared. It is ready before the tap: sharing must begin in it. */
export function SharePicture({ end, exercise }: { readonly end: BlockEnd; readonly exercise: Exercise | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const figure = useRef<HTMLDivElement>(null);
  const [withPain, setWithPain] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [told, setTold] = useState('');
  const text = pictureText(end, withPain);
  const drawn = JSON.stringify(text);

  useEffect(() => {
    let gone = false;
    let url: string | null = null;
    setMade(null);
    const draw = async () => {
      await document.fonts?.load('800 100px Archivo').catch(() => []); // without it the picture has the system's letters
      const context = canvas.current?.getContext('2d');
      if (gone || !context) return;
      drawPicture(context, JSON.parse(drawn), figure.current?.querySelector('svg') ?? null);
      canvas.current?.toBlob((blob) => {
        if (gone || blob === null) return;
        url = URL.createObjectURL(blob);
        setMade({ file: new File([blob], fileName, { type: 'image/png' }), url });
      }, 'image/png');
    };
    void draw();
    return () => {
      gone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [drawn]);

  const canShare = made !== null && (navigator.canShare?.({ files: [made.file] }) ?? false);
  const share = () => {
    if (made === null) return;
    navigator.share({ files: [made.file] }).then(
      () => setTold('Shared.'),
      (error: unknown) => {
        // Closed again is no failure.
        if (!(error instanceof DOMException && error.name === 'AbortError'))
          setTold('It could not be shared. You can save it instead.');
      },
    );
  };
  return (
    <section className={styles['share']} aria-labelledby="picture">
      <h2 id="picture">A picture to keep</h2>
      <canvas
        ref={canvas}
        className={styles['picture']}
        width={pictureWidth}
        height={pictureHeight}
        role="img"
        aria-label={pictureWords([
          text.title.replace(/\.$/, ''),
          text.line,
          ...text.facts.map(({ number, label }) => `${number} ${label}`),
        ])}
      />
      <div ref={figure} className={styles['model']} aria-hidden="true">
        {exercise !== null && <Figure movement={movementOf(exercise)} name={null} tone="paper" mirrored={false} close />}
      </div>
      <div className={styles['ways']}>
        {end.mornings !== null && (
          <Switch label="Show how the hips felt" hint="Off: no word of pain is in it" on={withPain} onChange={setWithPain} />
        )}
        <p className={styles['note']}>No name is in it. It stays on this device until you share it.</p>
        {canShare && (
          <Button look="soft" onClick={share}>
            Share the picture
          </Button>
        )}
        {made !== null && (
          <a className={buttonClass(canShare ? 'text' : 'soft')} href={made.url} download={fileName}>
            Save the picture
          </a>
        )}
        <p role="status">{told}</p>
      </div>
    </section>
  );
}
