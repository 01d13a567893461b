import { MarketMark } from "~/design/ornament/market-mark"
import { directionOf } from "~/i18n/languages"
import { POSTER_FONT } from "./poster-faces"
import { PosterLines, SCAN_LINES, STAND_WORDS } from "./poster-lines"
import type { Posters } from "./posters.server"

/** A4, to be read from across the aisle: who, which stand, and the code to scan. */
export const StandPoster = ({ posters }: { posters: Posters }) => (
  <article
    className="grid justify-items-center gap-6 border border-line bg-paper px-6 py-8 text-center text-black print:bg-white print:min-h-[262mm] print:content-between print:gap-3 print:border-0 print:p-0"
    style={POSTER_FONT}
    data-poster="stand"
  >
    <div className="grid gap-1">
      <PosterLines
        lines={posters.cooperative}
        className="text-4xl leading-tight font-semibold print:text-5xl"
      />
    </div>
    {posters.stand.number ? (
      <div className="grid">
        <p className="flex justify-center gap-4 text-lg print:text-xl">
          {STAND_WORDS.map(({ language, text }) => (
            <span key={language} lang={language} dir={directionOf(language)}>
              {text}
            </span>
          ))}
        </p>
        <p dir="ltr" className="text-6xl leading-none font-semibold print:text-8xl">
          {posters.stand.number}
        </p>
      </div>
    ) : null}
    <img src={posters.stand.qr} alt="" className="w-64 max-w-full bg-white print:w-[88mm]" />
    <div className="grid gap-1">
      <PosterLines lines={SCAN_LINES} className="text-xl leading-snug font-medium print:text-2xl" />
    </div>
    <footer className="grid justify-items-center gap-1 border-t-2 border-black pt-4">
      <PosterLines lines={posters.fair} className="text-lg print:text-xl" />
      <PosterLines lines={posters.days.slice(0, 2)} className="text-base" />
      <MarketMark />
    </footer>
  </article>
)
