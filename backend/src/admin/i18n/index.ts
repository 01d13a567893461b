import cooperativesAr from "./cooperatives/ar.json"
import cooperativesEn from "./cooperatives/en.json"
import cooperativesFr from "./cooperatives/fr.json"
import moderationAr from "./moderation/ar.json"
import moderationEn from "./moderation/en.json"
import moderationFr from "./moderation/fr.json"
import verificationAr from "./verification/ar.json"
import verificationEn from "./verification/en.json"
import verificationFr from "./verification/fr.json"

/** Texts of our dashboard pages, one namespace a capability; core's own are merged with them. */
export default {
  ar: { cooperatives: cooperativesAr, moderation: moderationAr, verification: verificationAr },
  en: { cooperatives: cooperativesEn, moderation: moderationEn, verification: verificationEn },
  fr: { cooperatives: cooperativesFr, moderation: moderationFr, verification: verificationFr },
}
