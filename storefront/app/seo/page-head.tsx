import { useMarket } from "~/market/market-context"
import { DEFAULT_LANGUAGE, LANGUAGES, pathInLanguage } from "~/i18n/languages"
import { StructuredData } from "./structured-data"

type Props = {
  title: string
  description?: string
  /** The page's one address, path and query, in its own language; the address asked for when left out. */
  canonical?: string
  /** Pages that are nobody's first page (searches, combinations of filters). */
  isHidden?: boolean
  /** A picture of what the page is about (an address on this market). */
  image?: string | undefined
  type?: "website" | "product"
  structuredData?: object[]
}

const OPEN_GRAPH_LOCALES = { ar: "ar_MA", fr: "fr_MA", en: "en_GB", zgh: "zgh_MA" } as const

/** What search engines and messengers read of a page. React lifts it into the head. */
export const PageHead = ({
  title,
  description,
  canonical,
  isHidden = false,
  image,
  type = "website",
  structuredData = [],
}: Props) => {
  const { language, path, origin, name } = useMarket()
  const address = canonical ?? path.split("?")[0] ?? path
  const fullTitle = title === name ? title : `${title} · ${name}`
  return (
    <>
      <title>{fullTitle}</title>
      {description ? <meta name="description" content={description} /> : null}
      {isHidden ? (
        <meta name="robots" content="noindex, follow" />
      ) : (
        <link rel="canonical" href={origin + address} />
      )}
      {isHidden
        ? null
        : LANGUAGES.map((other) => (
            <link
              key={other}
              rel="alternate"
              hrefLang={other}
              href={origin + pathInLanguage(address, other)}
            />
          ))}
      {isHidden ? null : (
        <link
          rel="alternate"
          hrefLang="x-default"
          href={origin + pathInLanguage(address, DEFAULT_LANGUAGE)}
        />
      )}
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:type" content={type} />
      <meta property="og:url" content={origin + address} />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={OPEN_GRAPH_LOCALES[language]} />
      <meta property="og:image" content={origin + (image ?? "/share.png")} />
      <meta name="twitter:card" content="summary_large_image" />
      {structuredData.map((data, index) => (
        <StructuredData key={index} data={data} />
      ))}
    </>
  )
}
