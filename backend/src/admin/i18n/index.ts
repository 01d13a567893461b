import carriersAr from "./carriers/ar.json"
import carriersEn from "./carriers/en.json"
import carriersFr from "./carriers/fr.json"
import cooperativesAr from "./cooperatives/ar.json"
import cooperativesEn from "./cooperatives/en.json"
import cooperativesFr from "./cooperatives/fr.json"
import moderationAr from "./moderation/ar.json"
import moderationEn from "./moderation/en.json"
import moderationFr from "./moderation/fr.json"
import refundsAr from "./refunds/ar.json"
import refundsEn from "./refunds/en.json"
import refundsFr from "./refunds/fr.json"
import verificationAr from "./verification/ar.json"
import verificationEn from "./verification/en.json"
import verificationFr from "./verification/fr.json"

/** Texts of our dashboard pages, one namespace a capability; core's own are merged with them. */
export default {
  ar: {
    carriers: carriersAr,
    refunds: refundsAr,
    cooperatives: cooperativesAr,
    moderation: moderationAr,
    verification: verificationAr,
  },
  en: {
    carriers: carriersEn,
    refunds: refundsEn,
    cooperatives: cooperativesEn,
    moderation: moderationEn,
    verification: verificationEn,
  },
  fr: {
    carriers: carriersFr,
    refunds: refundsFr,
    cooperatives: cooperativesFr,
    moderation: moderationFr,
    verification: verificationFr,
  },
}
