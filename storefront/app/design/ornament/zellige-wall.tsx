import { Picture } from "../picture"

type Tile = { picture: string; name: string; href: string }

/**
 * A wall of zellige whose stars are goods. The crosses between the stars are the wall's own ground, a chequer set
 * half a tile off; the lines of lime are the star below, a little larger.
 */
export const ZelligeWall = ({ tiles }: { tiles: Tile[] }) => (
  <div className="zellige-wall">
    <ul className="zellige-ground">
      {tiles.slice(0, 12).map(({ picture, name, href }, index) => (
        <li key={href} className="khatam bg-lime">
          <a
            href={href}
            aria-label={name}
            title={name}
            className="khatam-inner block size-full transition-transform hover:scale-95 focus-visible:scale-90"
          >
            <Picture src={picture} alt="" sizes="(min-width: 64rem) 9rem, 25vw" isEager={index < 4} />
          </a>
        </li>
      ))}
    </ul>
  </div>
)
