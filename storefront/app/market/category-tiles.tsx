import { Plural } from "@lingui/react/macro"
import { TilePlaceholder } from "~/design/ornament/tile-placeholder"
import { Picture } from "~/design/picture"
import { useLanguage } from "~/i18n/language"
import type { ShowcaseTile } from "./home-facts.server"
import { Words } from "~/design/words"

/** The groups of crafts, each with a picture of something in it. */
export const CategoryTiles = ({ tiles }: { tiles: ShowcaseTile[] }) => {
  const language = useLanguage()
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
      {tiles.map(({ slug, name, count, picture }) => (
        <li key={slug}>
          <a
            href={`/${language}/products?category=${slug}`}
            className="group flex h-full flex-col overflow-hidden rounded-card border border-line bg-paper hover:border-clay sm:flex-row sm:items-center"
          >
            <span className="relative block aspect-[3/2] w-full shrink-0 overflow-hidden *:absolute *:inset-0 sm:aspect-auto sm:min-h-24 sm:w-24 sm:self-stretch">
              {picture ? (
                <Picture
                  src={picture}
                  alt=""
                  sizes="(min-width: 40rem) 6rem, 46vw"
                  isFilling
                  className="transition-transform duration-300 group-hover:scale-105"
                />
              ) : (
                <TilePlaceholder />
              )}
            </span>
            <span className="flex-1 px-3 py-2.5 sm:px-4">
              <span className="block leading-snug font-medium group-hover:text-clay-deep">
                <Words text={name} />
              </span>
              <span className="block text-sm text-ink-soft">
                <Plural value={count} one="# article" other="# articles" />
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
