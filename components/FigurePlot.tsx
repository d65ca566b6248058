import type { FigureCard } from '../model/card.ts';
import { type Language, localised } from './localised.ts';
import { numberText } from './numberText.ts';
import { type PlotPoint, plotPoints } from './plotPoints.ts';
import { type PlotScale, plotScale } from './plotScale.ts';
import { words } from './words.ts';

/** Height of a lane. All lengths are in em, so that the plot grows with the reader's font size. */
const LANE = 1.7;
const RADIUS = 0.36;
const ARROW = 1.6;
/** How long the axis usually is, and how wide a letter, to judge what of a label finds room. */
const AXIS_LENGTH = 23;
const LETTER = 0.53;
/** Room beside the axis. */
const MARGIN = 1.6;

/** What a screen reader says instead of the drawing. */
function spokenSummary(card: FigureCard, points: PlotPoint[], language: Language): string {
  const [page, ...claims] = points;
  const spoken = claims.map(({ label, text, standing }) =>
    words(standing === 'other-scope' ? 'plot.pointOtherScope' : 'plot.point', [label, text]),
  );
  return words('plot.spoken', [localised(card.question, language), page?.text ?? '', spoken.join(words('plot.listSeparator'))]);
}

function Axis({ scale, height, language }: { scale: PlotScale; height: number; language: Language }) {
  return (
    <g class="plot-axis">
      {scale.ticks.map((tick) => {
        const x = `${scale.position(tick)}%`;
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1="0" y2={`${height}em`} />
            <text x={x} y={`${height + 1.2}em`} text-anchor="middle">
              {numberText(tick, language)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Arrowhead at the end of an unlimited bound, drawn around its own origin. */
function OpenArrow({ side }: { side: 'up' | 'down' }) {
  const direction = side === 'up' ? 1 : -1;
  return (
    <g class="plot-whisker">
      <line x1="0" x2={`${direction * ARROW}em`} y1="0" y2="0" />
      <line x1={`${direction * ARROW}em`} x2={`${direction * (ARROW - 0.32)}em`} y1="0" y2="-0.28em" />
      <line x1={`${direction * ARROW}em`} x2={`${direction * (ARROW - 0.32)}em`} y1="0" y2="0.28em" />
    </g>
  );
}

function Dot({ standing }: Pick<PlotPoint, 'standing'>) {
  if (standing !== 'page') return <circle class={`plot-dot ${standing}`} r={`${RADIUS}em`} />;
  // The page's own figure differs by shape as well as by colour.
  return (
    <rect class="plot-dot page" x={`-${RADIUS}em`} y={`-${RADIUS}em`} width={`${RADIUS * 2}em`} height={`${RADIUS * 2}em`} />
  );
}

/** As much of a label as fits into so many em. */
function fitting(label: string, room: number): string {
  const letters = Math.max(Math.floor(room / LETTER), 6);
  return label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;
}

function Lane({ point, lane, scale }: { point: PlotPoint; lane: number; scale: PlotScale }) {
  const x = scale.position(point.value);
  const y = `${(lane + 0.5) * LANE}em`;
  const right = Math.max(x, scale.position(point.high));
  const left = Math.min(x, scale.position(point.low));
  // A label stands on the side with more room.
  const onRight = 100 - right >= left;
  const gap = RADIUS + 0.5 + (point.open === (onRight ? 'up' : 'down') ? ARROW : 0);
  const room = ((onRight ? 100 - right : left) / 100) * AXIS_LENGTH + MARGIN - gap;
  return (
    <g>
      {left < right && <line class="plot-whisker" x1={`${left}%`} x2={`${right}%`} y1={y} y2={y} />}
      <svg x={`${x}%`} y={y} overflow="visible">
        {point.open && <OpenArrow side={point.open} />}
        <Dot standing={point.standing} />
      </svg>
      <svg x={`${onRight ? right : left}%`} y={y} overflow="visible">
        <text
          class={`plot-label ${point.standing}`}
          x={`${onRight ? gap : -gap}em`}
          dy="0.35em"
          text-anchor={onRight ? 'start' : 'end'}
        >
          {`\u2068${fitting(point.label, room)}\u2069`}
        </text>
      </svg>
    </g>
  );
}

/**
 * The page's figure and the claims about it as dots on one axis, each in a lane of its own. The axis of numbers runs left to right in both
 * languages.
 */
export function FigurePlot({ card, language }: { card: FigureCard; language: Language }) {
  const points = plotPoints(card, language, words);
  if (points.length < 2) return null;
  const scale = plotScale(points.flatMap(({ low, value, high }) => [low, value, high]));
  const height = points.length * LANE;
  const page = scale.position(points[0]?.value ?? 0);
  return (
    <div class="plot">
      <svg
        role="img"
        aria-label={spokenSummary(card, points, language)}
        direction="ltr"
        width="100%"
        height={`${height + 1.6}em`}
        overflow="visible"
      >
        <Axis scale={scale} height={height} language={language} />
        <line class="plot-page-line" x1={`${page}%`} x2={`${page}%`} y1="0" y2={`${height}em`} />
        {points.map((point, lane) => (
          <Lane key={point.id} point={point} lane={lane} scale={scale} />
        ))}
      </svg>
      {scale.kind === 'log' && <p class="plot-note">{words('plot.logarithmic')}</p>}
    </div>
  );
}
