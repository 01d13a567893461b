import cooperativesAr from "./cooperatives/ar.json"
import cooperativesEn from "./cooperatives/en.json"
import cooperativesFr from "./cooperatives/fr.json"

/** Texts of our dashboard pages, one namespace a capability; core's own are merged with them. */
export default {
  ar: { cooperatives: cooperativesAr },
  en: { cooperatives: cooperativesEn },
  fr: { cooperatives: cooperativesFr },
}
