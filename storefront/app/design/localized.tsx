import { directionOf, type Language } from "~/i18n/languages"

type Props = { text: string; language: string; page: Language; as?: "span" | "p" | "div"; className?: string }

/** A text that people wrote. When it is not in the page's language it says so, for voices and for the eye's direction. */
export const Localized = ({ text, language, page, as: Tag = "span", className }: Props) =>
  language === page ? (
    <Tag className={className}>{text}</Tag>
  ) : (
    <Tag className={className} lang={language} dir={directionOf(language)}>
      {text}
    </Tag>
  )
