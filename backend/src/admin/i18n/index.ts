import cooperativesAr from "./cooperatives/ar.json"
import cooperativesEn from "./cooperatives/en.json"
import cooperativesFr from "./cooperatives/fr.json"
import verificationAr from "./verification/ar.json"
import verificationEn from "./verification/en.json"
import verificationFr from "./verification/fr.json"

/** Texts of our dashboard pages, one namespace a capability; core's own are merged with them. */
export default {
  ar: { cooperatives: cooperativesAr, verification: verificationAr },
  en: { cooperatives: cooperativesEn, verification: verificationEn },
  fr: { cooperatives: cooperativesFr, verification: verificationFr },
}
