import { Picture } from "../picture"
import { khatamPath } from "./khatam"

type Tile = { picture: string | null; name: string; href: string }

const STARS = 12
const SEEN_ON_A_PHONE = 4

/**
 * A wall of zellige whose stars are goods. The crosses between the stars are the wall's own ground, a chequer set
 * half a tile off; the lines of lime are the star below, a little larger. Where goods lack, plain stars are laid.
 */
export const ZelligeWall = ({ tiles }: { tiles: Tile[] }) => (
  <div className="zellige-wall">
    <ul className="zellige-ground">
      {tiles.slice(0, STARS).map(({ picture, name, href }, index) => (
        <li key={href} className="khatam bg-lime">
          <a
            href={href}
            aria-label={name}
            title={name}
            className="khatam-inner block size-full transition-transform hover:scale-95 focus-visible:scale-90"
          >
            {picture ? (
              <Picture
                src={picture}
                alt=""
                sizes="(min-width: 64rem) 9rem, 25vw"
                isEager={index < SEEN_ON_A_PHONE}
              />
            ) : (
              <PlainStar />
            )}
          </a>
        </li>
      ))}
      {Array.from({ length: STARS - Math.min(tiles.length, STARS) }, (_, index) => (
        <li key={index} className="khatam bg-lime" aria-hidden="true">
          <div className="khatam-inner size-full">
            <PlainStar />
          </div>
        </li>
      ))}
    </ul>
  </div>
)

const PlainStar = () => (
  <svg viewBox="0 0 100 100" className="block size-full bg-lime-deep" aria-hidden="true">
    <path d={khatamPath(50, 50, 24)} fill="none" stroke="var(--color-clay)" strokeWidth="3" />
    <path d={khatamPath(50, 50, 10)} fill="var(--color-clay)" />
  </svg>
)
