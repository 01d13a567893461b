import { useParams } from "react-router"
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "./languages"

/** The language of the page, from its address. */
export const useLanguage = (): Language => {
  const { lang } = useParams()
  return isLanguage(lang) ? lang : DEFAULT_LANGUAGE
}
