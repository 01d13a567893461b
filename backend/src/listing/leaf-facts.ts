import type { LeafFacts } from "./leaf"

/** What is known of each leaf of the taxonomy, by slug. Written by scripts/generate-listing-leaves.mjs from seed/data. */
export const LEAF_FACTS: Record<string, LeafFacts> = {
  basketry: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "قفة السوق من الدوم",
        fr: "Panier de marché en doum",
        en: "Doum palm market basket",
      },
      {
        ar: "طبق خبز بغطاء",
        fr: "Corbeille à pain à couvercle (tbika)",
        en: "Lidded bread basket (tbika)",
      },
      {
        ar: "ثريا من القصب",
        fr: "Suspension en roseau",
        en: "Reed pendant lamp",
      },
    ],
    labels: [],
  },
  "musical-instruments": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "بندير جلد ماعز",
        fr: "Bendir en peau de chèvre",
        en: "Goatskin bendir",
      },
      {
        ar: "عود مغربي",
        fr: "Oud marocain",
        en: "Moroccan oud",
      },
      {
        ar: "كنبري صغير",
        fr: "Petit guembri",
        en: "Small guembri",
      },
    ],
    labels: [],
  },
  "recycled-crafts": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "سلة من أكياس البلاستيك المعاد استعمالها",
        fr: "Panier en sacs plastiques tressés",
        en: "Basket of braided plastic bags",
      },
      {
        ar: "بوف من عجلة سيارة",
        fr: "Pouf en pneu recyclé",
        en: "Recycled tyre pouf",
      },
      {
        ar: "مصباح من قنينات زجاجية",
        fr: "Lampe en bouteilles de verre",
        en: "Glass bottle lamp",
      },
    ],
    labels: [],
  },
  training: {
    kind: "service",
    unit: "per_person",
    titles: [
      {
        ar: "محاسبة مبسطة للتعاونيات",
        fr: "Comptabilité simple pour coopératives",
        en: "Simple bookkeeping for cooperatives",
      },
      {
        ar: "البيع على الأنترنت والتصوير بالهاتف",
        fr: "Vendre en ligne, photographier au téléphone",
        en: "Selling online and phone photography",
      },
      {
        ar: "تأطير الجموع العامة وتدبير التعاونية",
        fr: "Assemblées générales et gouvernance",
        en: "General meetings and governance",
      },
    ],
    labels: [],
  },
  "transport-delivery": {
    kind: "service",
    unit: "per_trip",
    titles: [
      {
        ar: "توصيل الطرود داخل المدينة",
        fr: "Livraison de colis en ville",
        en: "City parcel delivery",
      },
      {
        ar: "نقل بضائع بسيارة نفعية",
        fr: "Transport de marchandises en fourgon",
        en: "Goods transport by van",
      },
      {
        ar: "نقل مبرد للمنتجات الطرية",
        fr: "Transport réfrigéré",
        en: "Refrigerated transport",
      },
    ],
    labels: [],
  },
  "printing-communication": {
    kind: "service",
    unit: "per_order",
    titles: [
      {
        ar: "ملصقات وعنونة المنتجات",
        fr: "Étiquettes de produits",
        en: "Product labels",
      },
      {
        ar: "تصميم شعار وهوية بصرية",
        fr: "Logo et identité visuelle",
        en: "Logo and visual identity",
      },
      {
        ar: "لافتات ولوحات للمعارض",
        fr: "Bâches et kakémonos",
        en: "Banners and roll-ups",
      },
    ],
    labels: [],
  },
  cleaning: {
    kind: "service",
    unit: "per_month",
    titles: [
      {
        ar: "تنظيف مكاتب",
        fr: "Nettoyage de bureaux",
        en: "Office cleaning",
      },
      {
        ar: "تنظيف المنازل",
        fr: "Ménage à domicile",
        en: "Home cleaning",
      },
      {
        ar: "زجاج وواجهات",
        fr: "Vitres et façades",
        en: "Windows and façades",
      },
    ],
    labels: [],
  },
  "agri-services": {
    kind: "service",
    unit: "per_order",
    titles: [
      {
        ar: "شتائل خضر من المشتل",
        fr: "Plants maraîchers de pépinière",
        en: "Vegetable seedlings",
      },
      {
        ar: "أغراس زيتون ولوز",
        fr: "Plants d’olivier et d’amandier",
        en: "Olive and almond saplings",
      },
      {
        ar: "حرث وبذر بالجرار",
        fr: "Labour et semis au tracteur",
        en: "Ploughing and sowing",
      },
    ],
    labels: [],
  },
  "argan-oil-cosmetic": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيت أركان للبشرة والشعر",
        fr: "Huile d’argan pour peau et cheveux",
        en: "Argan oil for skin and hair",
      },
      {
        ar: "زيت أركان بكرة دوارة",
        fr: "Huile d’argan en flacon bille",
        en: "Argan oil roll-on",
      },
      {
        ar: "زيت أركان للشعر بأزير",
        fr: "Huile d’argan au romarin pour cheveux",
        en: "Argan hair oil with rosemary",
      },
    ],
    labels: [
      {
        code: "igp-argane",
        type: "IGP",
        name: "Argane",
      },
    ],
  },
  "prickly-pear-seed-oil": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيت بذور التين الشوكي الصافية",
        fr: "Huile pure de pépins de figue de Barbarie",
        en: "Pure prickly pear seed oil",
      },
      {
        ar: "زيت التين الشوكي وأركان",
        fr: "Huile de figue de Barbarie et argan",
        en: "Prickly pear and argan oil",
      },
      {
        ar: "مصل الوجه بزيت التين الشوكي وماء الورد",
        fr: "Sérum visage figue de Barbarie et rose",
        en: "Prickly pear and rose face serum",
      },
    ],
    labels: [],
  },
  "essential-oils": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيت أزير العطرية",
        fr: "Huile essentielle de romarin",
        en: "Rosemary essential oil",
      },
      {
        ar: "زيت الخزامى العطرية",
        fr: "Huile essentielle de lavandin",
        en: "Lavandin essential oil",
      },
      {
        ar: "مقطر أزير",
        fr: "Hydrolat de romarin",
        en: "Rosemary hydrosol",
      },
    ],
    labels: [],
  },
  "rose-water": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "ماء ورد مقطر",
        fr: "Eau de rose distillée",
        en: "Distilled rose water",
      },
      {
        ar: "رذاذ ماء الورد",
        fr: "Brume d’eau de rose",
        en: "Rose water mist",
      },
      {
        ar: "مرش فضي اللون مع ماء الورد",
        fr: "Aspersoir (mrach) et eau de rose",
        en: "Rose water sprinkler (mrach) set",
      },
    ],
    labels: [
      {
        code: "aop-rose-de-kelaat-m-gouna-dades-rose",
        type: "AOP",
        name: "Rose de Kelâat M’Gouna-Dadès (rose)",
      },
    ],
  },
  "orange-blossom-water": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "ماء زهر مقطر",
        fr: "Eau de fleur d’oranger distillée",
        en: "Distilled orange blossom water",
      },
      {
        ar: "ماء زهر، رأس القطارة",
        fr: "Eau de fleur d’oranger, première goutte",
        en: "Orange blossom water, first run",
      },
      {
        ar: "زهر النارنج المجفف",
        fr: "Fleurs d’oranger séchées",
        en: "Dried orange blossom",
      },
    ],
    labels: [],
  },
  "black-soap": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "صابون بلدي بزيت الزيتون",
        fr: "Savon noir à l’huile d’olive",
        en: "Olive oil black soap",
      },
      {
        ar: "صابون بلدي بالكاليبتوس",
        fr: "Savon noir à l’eucalyptus",
        en: "Eucalyptus black soap",
      },
      {
        ar: "صابون بلدي بالورد",
        fr: "Savon noir à la rose",
        en: "Rose black soap",
      },
    ],
    labels: [],
  },
  ghassoul: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "غاسول صفائح",
        fr: "Ghassoul en plaques",
        en: "Ghassoul in plates",
      },
      {
        ar: "غاسول مسحوق ناعم",
        fr: "Ghassoul en poudre fine",
        en: "Fine ghassoul powder",
      },
      {
        ar: "غاسول بالأعشاب والقرنفل",
        fr: "Ghassoul aux plantes et au girofle",
        en: "Ghassoul with herbs and clove",
      },
    ],
    labels: [],
  },
  "natural-soaps-creams": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "صابونة زيت الزيتون",
        fr: "Savon à l’huile d’olive",
        en: "Olive oil soap bar",
      },
      {
        ar: "صابونة الورد والغاسول",
        fr: "Savon à la rose et au ghassoul",
        en: "Rose and ghassoul soap bar",
      },
      {
        ar: "كريم يدين بزيت الزيتون والخزامى",
        fr: "Crème mains à l’olive et à la lavande",
        en: "Olive and lavender hand cream",
      },
    ],
    labels: [],
  },
  "carpet-taznakht": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زربية تازناخت معقودة (واوزكيتية)",
        fr: "Tapis noué de Taznakht, Aït Ouaouzguit",
        en: "Knotted Taznakht rug, Ait Ouaouzguit",
      },
      {
        ar: "زربية كلاوية مختلطة النسج",
        fr: "Tapis Glaoui, tissage mixte",
        en: "Glaoui rug, mixed weave",
      },
      {
        ar: "كليم تازناخت (أخنيف)",
        fr: "Kilim de Taznakht",
        en: "Taznakht kilim",
      },
    ],
    labels: [],
  },
  "carpet-beni-ouarain": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زربية بني وراين بالمعينات",
        fr: "Tapis Beni Ouarain à losanges",
        en: "Beni Ouarain rug, diamond pattern",
      },
      {
        ar: "زربية بني وراين سادة",
        fr: "Tapis Beni Ouarain uni",
        en: "Plain Beni Ouarain rug",
      },
      {
        ar: "ممر بني وراين",
        fr: "Tapis de couloir Beni Ouarain",
        en: "Beni Ouarain runner",
      },
    ],
    labels: [],
  },
  "carpet-boucherouite": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زربية بوشرويط متعددة الألوان",
        fr: "Tapis boucherouite multicolore",
        en: "Multicoloured boucherouite rug",
      },
      {
        ar: "زربية بوشرويط بيضاء وملونة",
        fr: "Tapis boucherouite fond blanc",
        en: "White-ground boucherouite rug",
      },
      {
        ar: "زربية بوشرويط من الجينز",
        fr: "Tapis boucherouite en jean",
        en: "Denim boucherouite rug",
      },
    ],
    labels: [],
  },
  "carpet-azilal": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زربية أزيلال برسوم حرة",
        fr: "Tapis d’Azilal à motifs libres",
        en: "Azilal rug, free motifs",
      },
      {
        ar: "زربية أزيلال بالمعينات الملونة",
        fr: "Tapis d’Azilal à losanges de couleur",
        en: "Azilal rug, coloured diamonds",
      },
      {
        ar: "ممر أزيلال",
        fr: "Tapis de couloir d’Azilal",
        en: "Azilal runner",
      },
    ],
    labels: [],
  },
  "carpet-middle-atlas": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زربية زيانية حمراء",
        fr: "Tapis Zayane rouge",
        en: "Red Zayane rug",
      },
      {
        ar: "زربية بني مكيلد الشتوية",
        fr: "Tapis d’hiver Beni M’guild",
        en: "Beni M’guild winter rug",
      },
      {
        ar: "زربية زمور بالأشرطة",
        fr: "Tapis Zemmour à bandes",
        en: "Banded Zemmour rug",
      },
    ],
    labels: [],
  },
  "carpet-rabat": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زربية رباطية بالنجمة الوسطى",
        fr: "Tapis de Rabat à médaillon",
        en: "Rabat carpet with medallion",
      },
      {
        ar: "زربية رباطية بأرضية زرقاء",
        fr: "Tapis de Rabat à fond bleu",
        en: "Blue-ground Rabat carpet",
      },
      {
        ar: "زربية رباطية صغيرة",
        fr: "Petit tapis de Rabat",
        en: "Small Rabat carpet",
      },
    ],
    labels: [],
  },
  "hanbel-kilim": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "حنبل صوف مخطط",
        fr: "Hanbel de laine à rayures",
        en: "Striped wool hanbel",
      },
      {
        ar: "كليم برسوم هندسية",
        fr: "Kilim à motifs géométriques",
        en: "Geometric kilim",
      },
      {
        ar: "حنديرة بيضاء بالموزون",
        fr: "Handira blanche à sequins",
        en: "White sequinned handira",
      },
    ],
    labels: [],
  },
  "goat-cheese": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "جبن ماعز طري",
        fr: "Fromage de chèvre frais",
        en: "Fresh goat cheese",
      },
      {
        ar: "جبن ماعز بالزعتر وزيت الزيتون",
        fr: "Fromage de chèvre au thym et à l’huile d’olive",
        en: "Goat cheese with thyme and olive oil",
      },
      {
        ar: "جبن ماعز معتق",
        fr: "Fromage de chèvre affiné",
        en: "Aged goat cheese",
      },
    ],
    labels: [
      {
        code: "igp-fromage-de-chevre-chefchaouen",
        type: "IGP",
        name: "Fromage de chèvre Chefchaouen",
      },
    ],
  },
  dairy: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "لبن بلدي",
        fr: "Lben beldi",
        en: "Beldi buttermilk (lben)",
      },
      {
        ar: "زبدة بلدية",
        fr: "Beurre beldi",
        en: "Beldi butter",
      },
      {
        ar: "سمن حار",
        fr: "Smen affiné",
        en: "Aged smen",
      },
    ],
    labels: [],
  },
  "camel-milk": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "حليب النوق المبستر",
        fr: "Lait de chamelle pasteurisé",
        en: "Pasteurised camel milk",
      },
      {
        ar: "لبن النوق المخمر",
        fr: "Lait de chamelle fermenté",
        en: "Fermented camel milk",
      },
      {
        ar: "مسحوق حليب النوق",
        fr: "Lait de chamelle en poudre",
        en: "Camel milk powder",
      },
    ],
    labels: [],
  },
  "lamb-meat": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "فخذ خروف بني كيل",
        fr: "Gigot d’agneau Béni Guil",
        en: "Beni Guil leg of lamb",
      },
      {
        ar: "كتف خروف بني كيل",
        fr: "Épaule d’agneau Béni Guil",
        en: "Beni Guil lamb shoulder",
      },
      {
        ar: "نصف خروف بني كيل مقطع",
        fr: "Demi-agneau Béni Guil découpé",
        en: "Half Beni Guil lamb, cut",
      },
    ],
    labels: [
      {
        code: "igp-viande-agneau-beni-guil",
        type: "IGP",
        name: "Viande agneau Beni Guil",
      },
      {
        code: "la-agneau-laiton",
        type: "LA",
        name: "Agneau Laiton",
      },
    ],
  },
  "poultry-eggs": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "بيض بلدي",
        fr: "Œufs beldi",
        en: "Beldi eggs",
      },
      {
        ar: "دجاجة بلدية مهيأة",
        fr: "Poulet beldi prêt à cuire",
        en: "Beldi chicken, ready to cook",
      },
      {
        ar: "ديك بلدي للرفيسة",
        fr: "Coq beldi pour rfissa",
        en: "Beldi cockerel for rfissa",
      },
    ],
    labels: [],
  },
  "sea-products": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "أنشوجة بالملح",
        fr: "Anchois au sel",
        en: "Salted anchovies",
      },
      {
        ar: "سردين في زيت الزيتون",
        fr: "Sardines à l’huile d’olive",
        en: "Sardines in olive oil",
      },
      {
        ar: "أخطبوط مجفف",
        fr: "Poulpe séché",
        en: "Dried octopus",
      },
    ],
    labels: [],
  },
  "dates-majhoul": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تمر المجهول، حبة كبيرة",
        fr: "Dattes Majhoul, gros calibre",
        en: "Medjool dates, large grade",
      },
      {
        ar: "تمر المجهول، حبة متوسطة",
        fr: "Dattes Majhoul, calibre moyen",
        en: "Medjool dates, medium grade",
      },
      {
        ar: "تمر المجهول محشو باللوز والجوز",
        fr: "Dattes Majhoul farcies aux amandes et aux noix",
        en: "Medjool dates stuffed with almonds and walnuts",
      },
    ],
    labels: [
      {
        code: "igp-dattes-majhoul-de-tafilalet",
        type: "IGP",
        name: "Dattes Majhoul de Tafilalet",
      },
    ],
  },
  "dates-boufeggous": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تمر بوفقوس طري",
        fr: "Dattes Boufeggous moelleuses",
        en: "Soft Boufeggous dates",
      },
      {
        ar: "تمر بوفقوس منتقى للضيافة",
        fr: "Dattes Boufeggous triées, pour recevoir",
        en: "Boufeggous dates, hand-sorted",
      },
      {
        ar: "تمر بوفقوس مرصوص",
        fr: "Dattes Boufeggous pressées",
        en: "Pressed Boufeggous dates",
      },
    ],
    labels: [
      {
        code: "igp-dattes-boufeggous",
        type: "IGP",
        name: "Dattes Boufeggous",
      },
    ],
  },
  "dates-aziza": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تمر عزيزة بوزيد من فكيك",
        fr: "Dattes Aziza Bouzid de Figuig",
        en: "Aziza Bouzid dates of Figuig",
      },
      {
        ar: "تمر عزيزة بوزيد في سلة سعف",
        fr: "Dattes Aziza Bouzid en corbeille de palme",
        en: "Aziza Bouzid dates in a palm basket",
      },
      {
        ar: "تمر عزيزة محشو باللوز",
        fr: "Dattes Aziza farcies aux amandes",
        en: "Aziza dates stuffed with almonds",
      },
    ],
    labels: [
      {
        code: "igp-dattes-aziza-bouzid-de-figuig",
        type: "IGP",
        name: "Dattes Aziza Bouzid de Figuig",
      },
    ],
  },
  "dates-bouittob": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تمر بويطوب نصف جاف",
        fr: "Dattes Bouittob demi-sèches",
        en: "Semi-dry Bouittob dates",
      },
      {
        ar: "تمر بويطوب من الجنية الجديدة",
        fr: "Dattes Bouittob, nouvelle récolte",
        en: "Bouittob dates, new harvest",
      },
      {
        ar: "صندوق تمر بويطوب 5 كلغ",
        fr: "Dattes Bouittob, caisse de 5 kg",
        en: "Bouittob dates, 5 kg crate",
      },
    ],
    labels: [
      {
        code: "igp-dattes-bouittob-de-tata",
        type: "IGP",
        name: "Dattes Bouittob de Tata",
      },
    ],
  },
  "date-products": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عجينة التمر",
        fr: "Pâte de dattes",
        en: "Date paste",
      },
      {
        ar: "دبس التمر (تحلاوت)",
        fr: "Sirop de dattes (tahlaout)",
        en: "Date syrup (tahlaout)",
      },
      {
        ar: "قهوة نوى التمر",
        fr: "« Café » de noyaux de dattes",
        en: "Date-stone coffee",
      },
    ],
    labels: [],
  },
  "dried-figs": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تين مجفف نابوت (شريحة)",
        fr: "Figues sèches Nabout (chriha)",
        en: "Dried Nabout figs (chriha)",
      },
      {
        ar: "تين أبيض مجفف",
        fr: "Figues blanches séchées",
        en: "Dried white figs",
      },
      {
        ar: "قلادة تين مجفف",
        fr: "Chapelet de figues sèches",
        en: "String of dried figs",
      },
    ],
    labels: [
      {
        code: "igp-figue-seche-nabout-de-taounate",
        type: "IGP",
        name: "Figue sèche Nabout de Taounate",
      },
    ],
  },
  almonds: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "لوز بلدي مقشر",
        fr: "Amandes beldi décortiquées",
        en: "Shelled beldi almonds",
      },
      {
        ar: "لوز بقشره",
        fr: "Amandes en coque",
        en: "Almonds in the shell",
      },
      {
        ar: "لوز محمص بالملح",
        fr: "Amandes grillées et salées",
        en: "Roasted salted almonds",
      },
    ],
    labels: [
      {
        code: "igp-amandes-de-tafraout",
        type: "IGP",
        name: "Amandes de Tafraout",
      },
      {
        code: "ig-amande-d-aknoul",
        type: "IG",
        name: "Amande d’Aknoul",
      },
      {
        code: "igp-amandes-d-amellago-assoul",
        type: "IGP",
        name: "Amandes d’Amellago-Assoul",
      },
      {
        code: "ig-amandes-du-rif",
        type: "IG",
        name: "Amandes du Rif",
      },
    ],
  },
  walnuts: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "جوز الأطلس بقشره (الكركاع)",
        fr: "Noix de l’Atlas en coque",
        en: "Atlas walnuts in the shell",
      },
      {
        ar: "أنصاف جوز مقشرة",
        fr: "Cerneaux de noix",
        en: "Walnut halves",
      },
      {
        ar: "فتات الجوز للحلويات",
        fr: "Brisures de noix",
        en: "Walnut pieces",
      },
    ],
    labels: [],
  },
  raisins: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زبيب دكالة أسود",
        fr: "Raisins secs noirs de Doukkala",
        en: "Dark Doukkala raisins",
      },
      {
        ar: "زبيب ذهبي",
        fr: "Raisins secs dorés",
        en: "Golden raisins",
      },
      {
        ar: "عنب دكالي طازج",
        fr: "Raisin frais Doukkali",
        en: "Fresh Doukkali grapes",
      },
    ],
    labels: [
      {
        code: "ig-raisin-doukkali",
        type: "IG",
        name: "Raisin Doukkali",
      },
    ],
  },
  "prickly-pear-fruit": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تين شوكي طازج (الهندية)",
        fr: "Figues de Barbarie fraîches",
        en: "Fresh prickly pears",
      },
      {
        ar: "تين شوكي متأخر النضج",
        fr: "Figues de Barbarie tardives",
        en: "Late-season prickly pears",
      },
      {
        ar: "عصير التين الشوكي",
        fr: "Jus de figue de Barbarie",
        en: "Prickly pear juice",
      },
    ],
    labels: [
      {
        code: "igp-figue-de-barbarie-d-ait-baamrane",
        type: "IGP",
        name: "Figue de Barbarie d’Aït Baâmrane",
      },
      {
        code: "ig-figue-de-barbarie-dellahia-d-al-hoceima",
        type: "IG",
        name: "Figue de Barbarie Dellahia d’Al Hoceima",
      },
    ],
  },
  pomegranate: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "رمان سفري من أولاد عبد الله",
        fr: "Grenades Sefri des Ouled Abdellah",
        en: "Sefri pomegranates of Ouled Abdellah",
      },
      {
        ar: "حبات رمان مفروطة",
        fr: "Grenade égrenée",
        en: "Pomegranate arils",
      },
      {
        ar: "دبس الرمان",
        fr: "Mélasse de grenade",
        en: "Pomegranate molasses",
      },
    ],
    labels: [
      {
        code: "igp-grenade-sefri-ouled-abdellah",
        type: "IGP",
        name: "Grenade Sefri Ouled Abdellah",
      },
    ],
  },
  apples: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "تفاح ميدلت كولدن",
        fr: "Pommes de Midelt, Golden",
        en: "Midelt apples, Golden",
      },
      {
        ar: "تفاح ميدلت أحمر",
        fr: "Pommes de Midelt, rouges",
        en: "Midelt apples, red",
      },
      {
        ar: "حلقات تفاح مجففة",
        fr: "Rondelles de pommes séchées",
        en: "Dried apple rings",
      },
    ],
    labels: [
      {
        code: "igp-pomme-de-midelt",
        type: "IGP",
        name: "Pomme de Midelt",
      },
    ],
  },
  clementines: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "كليمنتين بركان",
        fr: "Clémentines de Berkane",
        en: "Berkane clementines",
      },
      {
        ar: "كليمنتين بركان، حبة صغيرة",
        fr: "Clémentines de Berkane, petit calibre",
        en: "Berkane clementines, small grade",
      },
      {
        ar: "مرملاد الكليمنتين",
        fr: "Marmelade de clémentines",
        en: "Clementine marmalade",
      },
    ],
    labels: [
      {
        code: "igp-clementine-de-berkane",
        type: "IGP",
        name: "Clémentine de Berkane",
      },
    ],
  },
  medlars: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "مزاح زكزل الطازج",
        fr: "Nèfles de Zegzel fraîches",
        en: "Fresh Zegzel loquats",
      },
      {
        ar: "مربى المزاح",
        fr: "Confiture de nèfles",
        en: "Loquat jam",
      },
      {
        ar: "مزاح في الشراب",
        fr: "Nèfles au sirop",
        en: "Loquats in syrup",
      },
    ],
    labels: [
      {
        code: "igp-nefles-de-zegzel",
        type: "IGP",
        name: "Nèfles de Zegzel",
      },
    ],
  },
  quinces: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "سفرجل طازج",
        fr: "Coings frais",
        en: "Fresh quinces",
      },
      {
        ar: "معجون السفرجل",
        fr: "Pâte de coing",
        en: "Quince paste",
      },
      {
        ar: "جيلي السفرجل",
        fr: "Gelée de coing",
        en: "Quince jelly",
      },
    ],
    labels: [],
  },
  carob: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "مسحوق الخروب",
        fr: "Poudre de caroube",
        en: "Carob powder",
      },
      {
        ar: "رُب الخروب",
        fr: "Mélasse de caroube",
        en: "Carob molasses",
      },
      {
        ar: "قرون خروب كاملة",
        fr: "Gousses de caroube entières",
        en: "Whole carob pods",
      },
    ],
    labels: [],
  },
  recycling: {
    kind: "service",
    unit: "per_month",
    titles: [
      {
        ar: "جمع الورق والكرتون من المكاتب",
        fr: "Collecte de papier et carton",
        en: "Office paper and card collection",
      },
      {
        ar: "جمع الزيوت الغذائية المستعملة",
        fr: "Collecte d’huiles usagées",
        en: "Used cooking oil collection",
      },
      {
        ar: "ورشة فرز النفايات للمدارس",
        fr: "Atelier de tri pour écoles",
        en: "Waste-sorting workshop",
      },
    ],
    labels: [],
  },
  "green-spaces": {
    kind: "service",
    unit: "per_month",
    titles: [
      {
        ar: "صيانة الحدائق",
        fr: "Entretien de jardin",
        en: "Garden maintenance",
      },
      {
        ar: "تهيئة حديقة",
        fr: "Aménagement de jardin",
        en: "Garden design and planting",
      },
      {
        ar: "حديقة سطح أو شرفة",
        fr: "Jardin de toit ou de balcon",
        en: "Roof or balcony garden",
      },
    ],
    labels: [],
  },
  "renewable-energy": {
    kind: "service",
    unit: "quote",
    titles: [
      {
        ar: "ضخ شمسي للسقي",
        fr: "Pompage solaire pour l’irrigation",
        en: "Solar pumping for irrigation",
      },
      {
        ar: "طاقة شمسية للبيت",
        fr: "Installation solaire domestique",
        en: "Home solar system",
      },
      {
        ar: "سخان ماء شمسي",
        fr: "Chauffe-eau solaire",
        en: "Solar water heater",
      },
    ],
    labels: [],
  },
  catering: {
    kind: "service",
    unit: "per_order",
    titles: [
      {
        ar: "كسكس بسبع خضر للجماعات",
        fr: "Couscous aux sept légumes pour groupes",
        en: "Seven-vegetable couscous for groups",
      },
      {
        ar: "بوفي مغربي للاجتماعات",
        fr: "Buffet marocain pour réunions",
        en: "Moroccan buffet for meetings",
      },
      {
        ar: "فطور أو استراحة للندوات",
        fr: "Petit-déjeuner ou pause-café",
        en: "Breakfast or coffee break",
      },
    ],
    labels: [],
  },
  "event-organisation": {
    kind: "service",
    unit: "quote",
    titles: [
      {
        ar: "تنظيم الأعراس",
        fr: "Organisation de mariage",
        en: "Wedding organisation",
      },
      {
        ar: "تنظيم ندوة أو يوم دراسي",
        fr: "Organisation d’un séminaire",
        en: "Seminar organisation",
      },
      {
        ar: "تجهيز رواق في معرض",
        fr: "Montage de stand de foire",
        en: "Fair stand set-up",
      },
    ],
    labels: [],
  },
  couscous: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "كسكس القمح الصلب",
        fr: "Couscous de blé dur",
        en: "Durum wheat couscous",
      },
      {
        ar: "كسكس الشعير (بلبولة)",
        fr: "Couscous d’orge (belboula)",
        en: "Barley couscous (belboula)",
      },
      {
        ar: "كسكس القمح الكامل",
        fr: "Couscous complet",
        en: "Wholewheat couscous",
      },
    ],
    labels: [
      {
        code: "igp-keskes-khoumassi-moukhamess",
        type: "IGP",
        name: "Keskes Khoumassi (Moukhamess)",
      },
    ],
  },
  "flours-semolina": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "دقيق القمح الكامل",
        fr: "Farine complète de blé",
        en: "Wholewheat flour",
      },
      {
        ar: "دقيق الشعير",
        fr: "Farine d’orge",
        en: "Barley flour",
      },
      {
        ar: "سميدة قمح صلب رقيقة",
        fr: "Semoule fine de blé dur",
        en: "Fine durum semolina",
      },
    ],
    labels: [],
  },
  sellou: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "سلو باللوز والجلجلان",
        fr: "Sellou aux amandes et au sésame",
        en: "Sellou with almonds and sesame",
      },
      {
        ar: "سلو بزيت الزيتون",
        fr: "Sellou à l’huile d’olive",
        en: "Sellou with olive oil",
      },
      {
        ar: "قطع سلو مقطعة",
        fr: "Bouchées de sellou",
        en: "Sellou squares",
      },
    ],
    labels: [],
  },
  "traditional-pastry": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "كعب الغزال",
        fr: "Cornes de gazelle (kaab el ghzal)",
        en: "Gazelle horns (kaab el ghzal)",
      },
      {
        ar: "غريبة بالجلجلان",
        fr: "Ghriba au sésame",
        en: "Sesame ghriba",
      },
      {
        ar: "شباكية بالعسل",
        fr: "Chebakia au miel",
        en: "Honey chebakia",
      },
    ],
    labels: [],
  },
  "lentils-legumes": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عدس زعير",
        fr: "Lentilles de Zaër",
        en: "Zaer lentils",
      },
      {
        ar: "حمص بلدي",
        fr: "Pois chiches beldi",
        en: "Beldi chickpeas",
      },
      {
        ar: "فول مجفف مقشر",
        fr: "Fèves sèches décortiquées",
        en: "Split dried broad beans",
      },
    ],
    labels: [
      {
        code: "igp-lentille-de-zaer",
        type: "IGP",
        name: "Lentille de Zaër",
      },
    ],
  },
  "honey-thyme": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عسل الزعتر الحر",
        fr: "Miel de thym brut",
        en: "Raw thyme honey",
      },
      {
        ar: "شهد عسل الزعتر",
        fr: "Miel de thym en rayon",
        en: "Thyme honeycomb",
      },
      {
        ar: "عسل الزعتر باللوز والجوز",
        fr: "Miel de thym aux amandes et aux noix",
        en: "Thyme honey with almonds and walnuts",
      },
    ],
    labels: [],
  },
  "honey-euphorbia": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عسل الدغموس الحر",
        fr: "Miel d’euphorbe (daghmous)",
        en: "Raw euphorbia honey",
      },
      {
        ar: "عسل الدغموس، جنية السنة الماضية",
        fr: "Miel d’euphorbe, récolte de l’an passé",
        en: "Euphorbia honey, last year’s harvest",
      },
      {
        ar: "شهد عسل الدغموس",
        fr: "Miel d’euphorbe en rayon",
        en: "Euphorbia honeycomb",
      },
    ],
    labels: [
      {
        code: "igp-miel-d-euphorbe-tadla-azilal",
        type: "IGP",
        name: "Miel d’euphorbe Tadla-Azilal",
      },
      {
        code: "igp-miel-d-euphorbe-du-sahara",
        type: "IGP",
        name: "Miel d’euphorbe du Sahara",
      },
    ],
  },
  "honey-arbutus": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عسل ساسنو (بخنو) المر",
        fr: "Miel d’arbousier, amer",
        en: "Bitter strawberry-tree honey",
      },
      {
        ar: "عسل ساسنو مخفوق",
        fr: "Miel d’arbousier crémeux",
        en: "Creamed strawberry-tree honey",
      },
      {
        ar: "شهد ساسنو",
        fr: "Miel d’arbousier en rayon",
        en: "Strawberry-tree honeycomb",
      },
    ],
    labels: [
      {
        code: "igp-miel-d-arbousier-jbal-my-abdessalam",
        type: "IGP",
        name: "Miel d’arbousier Jbal My Abdessalam",
      },
    ],
  },
  "honey-citrus": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عسل زهر البرتقال",
        fr: "Miel de fleurs d’oranger",
        en: "Orange blossom honey",
      },
      {
        ar: "عسل زهر الكليمنتين",
        fr: "Miel de fleurs de clémentinier",
        en: "Clementine blossom honey",
      },
      {
        ar: "عسل زهر الليمون",
        fr: "Miel de fleurs de citronnier",
        en: "Lemon blossom honey",
      },
    ],
    labels: [],
  },
  "honey-multifloral": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عسل الربيع متعدد الأزهار",
        fr: "Miel toutes fleurs de printemps",
        en: "Spring multifloral honey",
      },
      {
        ar: "عسل الجبل متعدد الأزهار",
        fr: "Miel de montagne toutes fleurs",
        en: "Mountain multifloral honey",
      },
      {
        ar: "عسل الغابة",
        fr: "Miel de forêt",
        en: "Forest honey",
      },
    ],
    labels: [],
  },
  "honey-rosemary": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عسل أزير (إكليل الجبل) الحر",
        fr: "Miel de romarin (azir)",
        en: "Raw rosemary honey",
      },
      {
        ar: "عسل أزير مخفوق",
        fr: "Miel de romarin crémeux",
        en: "Creamed rosemary honey",
      },
      {
        ar: "عسل أزير باللوز",
        fr: "Miel de romarin aux amandes",
        en: "Rosemary honey with almonds",
      },
    ],
    labels: [],
  },
  "bee-products": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "حبوب اللقاح المجففة",
        fr: "Pollen séché",
        en: "Dried bee pollen",
      },
      {
        ar: "صبغة العكبر",
        fr: "Teinture de propolis",
        en: "Propolis tincture",
      },
      {
        ar: "غذاء ملكات النحل الطازج",
        fr: "Gelée royale fraîche",
        en: "Fresh royal jelly",
      },
    ],
    labels: [],
  },
  "leather-goods": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "محفظة جلدية بحزام",
        fr: "Sacoche en cuir",
        en: "Leather satchel",
      },
      {
        ar: "بوف جلدي مطرز",
        fr: "Pouf de cuir brodé",
        en: "Embroidered leather pouf",
      },
      {
        ar: "محفظة نقود من جلد الماعز",
        fr: "Portefeuille en chèvre",
        en: "Goatskin wallet",
      },
    ],
    labels: [],
  },
  babouche: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "بلغة زيوانية صفراء للرجال",
        fr: "Babouche ziouania jaune pour homme",
        en: "Men’s yellow ziouania slippers",
      },
      {
        ar: "شربيل مطرز للنساء",
        fr: "Cherbil brodé pour femme",
        en: "Women’s embroidered cherbil",
      },
      {
        ar: "إدوكان أمازيغية من تيزنيت",
        fr: "Idoukan brodés de Tiznit",
        en: "Embroidered idoukan of Tiznit",
      },
    ],
    labels: [],
  },
  "silver-jewellery": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "خلالة أمازيغية (تزرزيت)",
        fr: "Fibule amazighe (tazerzit)",
        en: "Amazigh fibula (tazerzit)",
      },
      {
        ar: "دملج فضة منقوش",
        fr: "Bracelet d’argent ciselé",
        en: "Chased silver bracelet",
      },
      {
        ar: "أقراط فضة بالمينا",
        fr: "Boucles d’oreilles émaillées",
        en: "Enamelled silver earrings",
      },
    ],
    labels: [],
  },
  brassware: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "صينية نحاسية منقوشة",
        fr: "Plateau de laiton ciselé",
        en: "Chased brass tray",
      },
      {
        ar: "فانوس نحاسي مثقوب",
        fr: "Lanterne de laiton ajourée",
        en: "Pierced brass lantern",
      },
      {
        ar: "براد نحاسي مطلي",
        fr: "Théière de laiton étamé",
        en: "Tinned brass teapot",
      },
    ],
    labels: [],
  },
  damascene: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "مزهرية دمشقية من مكناس",
        fr: "Vase damasquiné de Meknès",
        en: "Meknes damascene vase",
      },
      {
        ar: "علبة دمشقية",
        fr: "Boîte damasquinée",
        en: "Damascene box",
      },
      {
        ar: "صحن جداري دمشقي",
        fr: "Plat mural damasquiné",
        en: "Damascene wall plate",
      },
    ],
    labels: [],
  },
  "argan-oil-culinary": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيت أركان غذائية من لوز محمص",
        fr: "Huile d’argan alimentaire, amandons torréfiés",
        en: "Culinary argan oil from roasted kernels",
      },
      {
        ar: "زيت أركان غذائية خفيفة التحميص",
        fr: "Huile d’argan alimentaire, torréfaction légère",
        en: "Lightly roasted culinary argan oil",
      },
      {
        ar: "زيت أركان معصورة باليد على الرحى",
        fr: "Huile d’argan pressée à la main, meule de pierre",
        en: "Hand-pressed argan oil, ground on a stone mill",
      },
    ],
    labels: [
      {
        code: "igp-argane",
        type: "IGP",
        name: "Argane",
      },
    ],
  },
  "olive-oil": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيت زيتون بكر ممتازة",
        fr: "Huile d’olive vierge extra",
        en: "Extra virgin olive oil",
      },
      {
        ar: "زيت العود من معصرة تقليدية",
        fr: "Huile d’olive de pressoir traditionnel",
        en: "Olive oil from a traditional mill",
      },
      {
        ar: "زيت زيتون بكر، صفيحة عائلية",
        fr: "Huile d’olive vierge, bidon familial",
        en: "Virgin olive oil, family can",
      },
    ],
    labels: [
      {
        code: "aop-huile-d-olive-tyout-chiadma",
        type: "AOP",
        name: "Huile d’olive Tyout Chiadma",
      },
      {
        code: "igp-huile-d-olive-vierge-extra-ouezzane",
        type: "IGP",
        name: "Huile d’olive vierge extra Ouezzane",
      },
      {
        code: "igp-huile-d-olive-outat-el-haj",
        type: "IGP",
        name: "Huile d’olive Outat El Haj",
      },
      {
        code: "igp-huile-d-olive-de-tafersite",
        type: "IGP",
        name: "Huile d’olive de Tafersite",
      },
      {
        code: "ig-huile-d-olive-de-sefrou",
        type: "IG",
        name: "Huile d’olive de Sefrou",
      },
    ],
  },
  "other-vegetable-oils": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيت السانوج (الحبة السوداء)",
        fr: "Huile de nigelle (sanouj)",
        en: "Nigella seed oil",
      },
      {
        ar: "زيت الجلجلان",
        fr: "Huile de sésame",
        en: "Sesame oil",
      },
      {
        ar: "زيت بذور الكتان",
        fr: "Huile de graines de lin",
        en: "Linseed oil",
      },
    ],
    labels: [],
  },
  amlou: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "أملو باللوز وزيت أركان والعسل",
        fr: "Amlou aux amandes, huile d’argan et miel",
        en: "Amlou with almonds, argan oil and honey",
      },
      {
        ar: "أملو بالكاوكاو",
        fr: "Amlou à la cacahuète",
        en: "Peanut amlou",
      },
      {
        ar: "أملو باللوز بدون عسل",
        fr: "Amlou aux amandes, sans miel",
        en: "Almond amlou without honey",
      },
    ],
    labels: [],
  },
  "table-olives": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زيتون أخضر مكسر مرقد",
        fr: "Olives vertes cassées",
        en: "Cracked green olives",
      },
      {
        ar: "زيتون بنفسجي مرقد",
        fr: "Olives violettes en saumure",
        en: "Purple olives in brine",
      },
      {
        ar: "زيتون أسود بالملح",
        fr: "Olives noires au sel sec",
        en: "Dry-salted black olives",
      },
    ],
    labels: [],
  },
  "pottery-safi": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "صحن آسفي مزخرف",
        fr: "Plat de Safi décoré",
        en: "Decorated Safi plate",
      },
      {
        ar: "زلايف آسفية",
        fr: "Bols de Safi (zlafa)",
        en: "Safi bowls (zlafa)",
      },
      {
        ar: "جبانة آسفي بغطاء",
        fr: "Jobbana de Safi à couvercle",
        en: "Lidded Safi jar (jobbana)",
      },
    ],
    labels: [],
  },
  "pottery-fes": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "صحن فاسي أزرق",
        fr: "Plat bleu de Fès",
        en: "Blue Fez plate",
      },
      {
        ar: "مخفية فاسية",
        fr: "Mokhfia de Fès",
        en: "Fez mokhfia bowl",
      },
      {
        ar: "مربعات خزفية مرسومة",
        fr: "Carreaux peints de Fès",
        en: "Painted Fez tiles",
      },
    ],
    labels: [],
  },
  "pottery-rif-women": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "جرة ماء ريفية (أقلوش)",
        fr: "Jarre à eau du Rif (aqellouch)",
        en: "Rif water jar (aqellouch)",
      },
      {
        ar: "قصعة ريفية مرسومة",
        fr: "Bol peint du Rif",
        en: "Painted Rif bowl",
      },
      {
        ar: "قنديل زيت طيني",
        fr: "Lampe à huile en terre",
        en: "Clay oil lamp",
      },
    ],
    labels: [],
  },
  "pottery-tamegroute": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زلافة تامكروت خضراء",
        fr: "Bol vert de Tamegroute",
        en: "Green Tamegroute bowl",
      },
      {
        ar: "صحن تامكروت",
        fr: "Assiette de Tamegroute",
        en: "Tamegroute plate",
      },
      {
        ar: "شمعدان تامكروت",
        fr: "Bougeoir de Tamegroute",
        en: "Tamegroute candlestick",
      },
    ],
    labels: [],
  },
  "tagine-cookware": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "طاجين طين للطبخ",
        fr: "Tajine de cuisson en terre",
        en: "Clay cooking tagine",
      },
      {
        ar: "طاجين مطلي للتقديم",
        fr: "Tajine émaillé de service",
        en: "Glazed serving tagine",
      },
      {
        ar: "طنجية مراكشية",
        fr: "Jarre à tangia",
        en: "Tangia jar",
      },
    ],
    labels: [],
  },
  zellige: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زليج مربع 10×10، متر مربع",
        fr: "Zellige carré 10 × 10, au mètre carré",
        en: "Square 10 × 10 zellige, per square metre",
      },
      {
        ar: "لوحة زليج نجمة ثمانية",
        fr: "Panneau de zellige, étoile à huit",
        en: "Zellige panel, eight-pointed star",
      },
      {
        ar: "مائدة زليج مستديرة",
        fr: "Table ronde en zellige",
        en: "Round zellige table",
      },
    ],
    labels: [],
  },
  jams: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "مربى التين",
        fr: "Confiture de figues",
        en: "Fig jam",
      },
      {
        ar: "مربى المشمش",
        fr: "Confiture d’abricots",
        en: "Apricot jam",
      },
      {
        ar: "مربى التين الشوكي",
        fr: "Confiture de figues de Barbarie",
        en: "Prickly pear jam",
      },
    ],
    labels: [],
  },
  "pickles-preserved-lemon": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "حامض مصير بلدي",
        fr: "Citrons confits beldi",
        en: "Preserved beldi lemons",
      },
      {
        ar: "هريسة بلدية",
        fr: "Harissa maison",
        en: "Homemade harissa",
      },
      {
        ar: "خضر مخللة مشكلة",
        fr: "Légumes au vinaigre",
        en: "Mixed pickled vegetables",
      },
    ],
    labels: [],
  },
  mushrooms: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "فطر محاري طازج",
        fr: "Pleurotes fraîches",
        en: "Fresh oyster mushrooms",
      },
      {
        ar: "بوليطس مجفف",
        fr: "Cèpes séchés",
        en: "Dried ceps",
      },
      {
        ar: "فطر محاري مجفف",
        fr: "Pleurotes séchées",
        en: "Dried oyster mushrooms",
      },
    ],
    labels: [],
  },
  "vinegar-syrups": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "خل التفاح الطبيعي",
        fr: "Vinaigre de pomme naturel",
        en: "Natural apple vinegar",
      },
      {
        ar: "خل التين",
        fr: "Vinaigre de figue",
        en: "Fig vinegar",
      },
      {
        ar: "شراب النعناع",
        fr: "Sirop de menthe",
        en: "Mint syrup",
      },
    ],
    labels: [],
  },
  "early-childhood": {
    kind: "service",
    unit: "per_month",
    titles: [
      {
        ar: "تعليم أولي من 4 إلى 6 سنوات",
        fr: "Préscolaire de 4 à 6 ans",
        en: "Preschool, ages 4 to 6",
      },
      {
        ar: "حضانة من سنة إلى 3 سنوات",
        fr: "Crèche de 1 à 3 ans",
        en: "Nursery, ages 1 to 3",
      },
      {
        ar: "مخيم حضري في العطل",
        fr: "Accueil de vacances",
        en: "Holiday club",
      },
    ],
    labels: [],
  },
  "home-care": {
    kind: "service",
    unit: "per_hour",
    titles: [
      {
        ar: "مرافقة المسنين في البيت",
        fr: "Aide à domicile pour personnes âgées",
        en: "Home help for older people",
      },
      {
        ar: "حراسة ليلية",
        fr: "Garde de nuit",
        en: "Night care",
      },
      {
        ar: "مساعدة بعد الولادة",
        fr: "Aide après une naissance",
        en: "Help after a birth",
      },
    ],
    labels: [],
  },
  "literacy-tutoring": {
    kind: "service",
    unit: "per_month",
    titles: [
      {
        ar: "دروس محو الأمية للنساء",
        fr: "Alphabétisation pour femmes",
        en: "Literacy classes for women",
      },
      {
        ar: "دروس الدعم للابتدائي والإعدادي",
        fr: "Soutien scolaire, primaire et collège",
        en: "Tutoring, primary and lower secondary",
      },
      {
        ar: "إنجاز الواجبات بعد المدرسة",
        fr: "Aide aux devoirs",
        en: "After-school homework club",
      },
    ],
    labels: [],
  },
  "work-integration": {
    kind: "service",
    unit: "quote",
    titles: [
      {
        ar: "مناولة ورشات الإدماج",
        fr: "Sous-traitance en atelier d’insertion",
        en: "Subcontracting to an integration workshop",
      },
      {
        ar: "مواكبة الباحثين عن عمل",
        fr: "Accompagnement vers l’emploi",
        en: "Job-seeker mentoring",
      },
      {
        ar: "ورشات للأشخاص في وضعية إعاقة",
        fr: "Ateliers pour personnes en situation de handicap",
        en: "Workshops for people with disabilities",
      },
    ],
    labels: [],
  },
  "culture-heritage": {
    kind: "service",
    unit: "per_group",
    titles: [
      {
        ar: "جولة تراثية مع حكواتي",
        fr: "Visite contée de la médina",
        en: "Storyteller’s heritage walk",
      },
      {
        ar: "عرض مسرح للأطفال",
        fr: "Spectacle de théâtre pour enfants",
        en: "Children’s theatre show",
      },
      {
        ar: "جمع الذاكرة الشفوية",
        fr: "Collecte de mémoire orale",
        en: "Oral history collection",
      },
    ],
    labels: [],
  },
  saffron: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زعفران حر، شعيرات كاملة",
        fr: "Safran en filaments entiers",
        en: "Saffron, whole threads",
      },
      {
        ar: "زعفران حر، رؤوس حمراء فقط",
        fr: "Safran, pointes rouges seules",
        en: "Saffron, red tips only",
      },
      {
        ar: "زعفران حر في علبة خشب",
        fr: "Safran en coffret de bois",
        en: "Saffron in a wooden box",
      },
    ],
    labels: [
      {
        code: "aop-safran-de-taliouine",
        type: "AOP",
        name: "Safran de Taliouine",
      },
    ],
  },
  rose: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "ورد بلدي مجفف، أزرار",
        fr: "Boutons de rose séchés",
        en: "Dried rose buds",
      },
      {
        ar: "بتلات ورد مجففة",
        fr: "Pétales de rose séchés",
        en: "Dried rose petals",
      },
      {
        ar: "مسحوق الورد",
        fr: "Poudre de rose",
        en: "Rose powder",
      },
    ],
    labels: [
      {
        code: "aop-rose-de-kelaat-m-gouna-dades",
        type: "AOP",
        name: "Rose de Kelâat M’Gouna-Dadès",
      },
    ],
  },
  cumin: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "كمون بلدي، حبوب",
        fr: "Cumin beldi en graines",
        en: "Beldi cumin seeds",
      },
      {
        ar: "كمون بلدي مطحون",
        fr: "Cumin beldi moulu",
        en: "Ground beldi cumin",
      },
      {
        ar: "كمون محمص مع الملح",
        fr: "Cumin grillé et sel",
        en: "Toasted cumin and salt",
      },
    ],
    labels: [
      {
        code: "igp-cumin-beldi-de-rhamna",
        type: "IGP",
        name: "Cumin beldi de Rhamna",
      },
    ],
  },
  henna: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "حناء مسحوقة ناعمة",
        fr: "Henné en poudre fine",
        en: "Fine henna powder",
      },
      {
        ar: "أوراق حناء يابسة",
        fr: "Feuilles de henné séchées",
        en: "Dried henna leaves",
      },
      {
        ar: "طقم حناء العروس",
        fr: "Nécessaire de henné pour mariée",
        en: "Bridal henna set",
      },
    ],
    labels: [
      {
        code: "igp-henne-d-ait-ouabelli",
        type: "IGP",
        name: "Henné d’Aït Ouabelli",
      },
      {
        code: "igp-henne-de-foum-zguid",
        type: "IGP",
        name: "Henné de Foum-Zguid",
      },
    ],
  },
  capers: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "كبار رفيع في الخل",
        fr: "Câpres fines au vinaigre",
        en: "Fine capers in vinegar",
      },
      {
        ar: "كبار مملح",
        fr: "Câpres au sel",
        en: "Salted capers",
      },
      {
        ar: "ثمار الكبار",
        fr: "Câprons",
        en: "Caper berries",
      },
    ],
    labels: [],
  },
  "aromatic-medicinal-plants": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "سالمية (مريمية) مجففة",
        fr: "Sauge séchée (salmia)",
        en: "Dried sage (salmia)",
      },
      {
        ar: "فليو مجفف",
        fr: "Fliyo (menthe pouliot) séché",
        en: "Dried pennyroyal (fliyo)",
      },
      {
        ar: "زعتر وأوريغانو الجبل",
        fr: "Origan de montagne",
        en: "Mountain oregano",
      },
    ],
    labels: [],
  },
  "thyme-oregano": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "زعتر بري، أوراق",
        fr: "Thym sauvage en feuilles (azoukni)",
        en: "Wild thyme leaves",
      },
      {
        ar: "باقات زعتر مجففة",
        fr: "Thym en bouquets séchés",
        en: "Dried thyme bunches",
      },
      {
        ar: "زعتر مدقوق بالجلجلان والملح",
        fr: "Thym pilé au sésame et au sel",
        en: "Pounded thyme with sesame and salt",
      },
    ],
    labels: [],
  },
  "lavender-rosemary": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "خزامى مجففة، أزهار",
        fr: "Fleurs de lavande séchées",
        en: "Dried lavender flowers",
      },
      {
        ar: "أزير (إكليل الجبل)، أوراق",
        fr: "Romarin en feuilles (azir)",
        en: "Rosemary leaves (azir)",
      },
      {
        ar: "باقة خزامى مجففة",
        fr: "Bouquet de lavande séchée",
        en: "Dried lavender bouquet",
      },
    ],
    labels: [],
  },
  "herbal-infusions": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "لويزة مجففة",
        fr: "Verveine séchée (louiza)",
        en: "Dried verbena (louiza)",
      },
      {
        ar: "نعناع مجفف للشاي",
        fr: "Menthe séchée pour le thé",
        en: "Dried tea mint",
      },
      {
        ar: "خليط أعشاب الشتاء",
        fr: "Infusion d’hiver",
        en: "Winter herb blend",
      },
    ],
    labels: [],
  },
  "spice-mixes": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "رأس الحانوت",
        fr: "Ras el hanout",
        en: "Ras el hanout",
      },
      {
        ar: "مساخن، سبعة توابل للكسكس",
        fr: "Sept épices pour couscous",
        en: "Seven spices for couscous",
      },
      {
        ar: "توابل الشرمولة الجافة",
        fr: "Chermoula sèche",
        en: "Dry chermoula mix",
      },
    ],
    labels: [],
  },
  jellaba: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "جلابة صوف رجالية بلدية",
        fr: "Jellaba de laine pour homme",
        en: "Men’s wool jellaba",
      },
      {
        ar: "جلابة وزانية رفيعة",
        fr: "Jellaba ouazzania fine",
        en: "Fine Ouazzane jellaba",
      },
      {
        ar: "جلابة صيفية من القطن والكتان",
        fr: "Jellaba d’été, coton et lin",
        en: "Summer jellaba, cotton and linen",
      },
    ],
    labels: [],
  },
  "wool-weaving": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "غطاء صوف منسوج باليد",
        fr: "Couverture de laine tissée main",
        en: "Handwoven wool blanket",
      },
      {
        ar: "بطانية خفيفة بشراشيب",
        fr: "Plaid à franges",
        en: "Fringed throw",
      },
      {
        ar: "منديل جبلي مخطط",
        fr: "Mendil jebli rayé",
        en: "Striped jebli mendil",
      },
    ],
    labels: [],
  },
  embroidery: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "غطاء مائدة بالطرز الفاسي",
        fr: "Nappe en broderie de Fès",
        en: "Fez embroidery tablecloth",
      },
      {
        ar: "وسادة بالطرز التطواني",
        fr: "Coussin en broderie de Tétouan",
        en: "Tetouan embroidery cushion",
      },
      {
        ar: "إزار بالطرز الرباطي",
        fr: "Tenture en broderie de Rabat",
        en: "Rabat embroidery hanging",
      },
    ],
    labels: [],
  },
  caftan: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "قفطان خفيف بسفيفة",
        fr: "Caftan léger à galon",
        en: "Light caftan with braid",
      },
      {
        ar: "تكشيطة للأعراس",
        fr: "Takchita de mariage",
        en: "Wedding takchita",
      },
      {
        ar: "قفطان موبر مطرز بالصقلي",
        fr: "Caftan de velours brodé au sqalli",
        en: "Velvet caftan with sqalli embroidery",
      },
    ],
    labels: [],
  },
  sewing: {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "كندورة قطنية للبيت",
        fr: "Gandoura de coton",
        en: "Cotton gandoura",
      },
      {
        ar: "وزرة مدرسية",
        fr: "Blouse d’école",
        en: "School smock",
      },
      {
        ar: "أغطية صالون مغربي",
        fr: "Housses pour salon marocain",
        en: "Moroccan sitting-room covers",
      },
    ],
    labels: [],
  },
  "randa-aakad": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "عقاد حريري مصنوع بالإبرة",
        fr: "Boutons aâkad en soie",
        en: "Silk aakad buttons",
      },
      {
        ar: "راندة باليد للحواشي",
        fr: "Dentelle randa au mètre",
        en: "Randa needle lace by the metre",
      },
      {
        ar: "سفيفة حريرية منسوجة",
        fr: "Galon sfifa tissé",
        en: "Woven sfifa braid",
      },
    ],
    labels: [],
  },
  "crochet-knitting": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "طقم مولود من الصوف",
        fr: "Layette en laine",
        en: "Knitted baby set",
      },
      {
        ar: "حقيبة كروشيه",
        fr: "Sac au crochet",
        en: "Crochet bag",
      },
      {
        ar: "قبعة وشال من الصوف",
        fr: "Bonnet et écharpe de laine",
        en: "Wool hat and scarf",
      },
    ],
    labels: [],
  },
  "rural-guesthouse": {
    kind: "service",
    unit: "per_person_night",
    titles: [
      {
        ar: "ليلة نصف إقامة في مأوى قروي",
        fr: "Nuit en demi-pension au gîte rural",
        en: "Half-board night in a rural guesthouse",
      },
      {
        ar: "غرفة مزدوجة مع الفطور",
        fr: "Chambre double, petit-déjeuner compris",
        en: "Double room with breakfast",
      },
      {
        ar: "كراء المأوى كاملا",
        fr: "Gîte entier",
        en: "Whole guesthouse",
      },
    ],
    labels: [],
  },
  "guided-tours": {
    kind: "service",
    unit: "per_person",
    titles: [
      {
        ar: "جولة مشي ليوم واحد للجماعات",
        fr: "Randonnée d’une journée, en groupe",
        en: "Day hike for groups",
      },
      {
        ar: "جولة نصف يوم في القرية والحقول",
        fr: "Balade d’une demi-journée au village",
        en: "Half-day village walk",
      },
      {
        ar: "رحلة مشي ثلاثة أيام",
        fr: "Trek de trois jours",
        en: "Three-day trek",
      },
    ],
    labels: [],
  },
  "craft-workshops": {
    kind: "service",
    unit: "per_person",
    titles: [
      {
        ar: "ورشة فخار مع نساء الريف",
        fr: "Atelier de poterie avec les potières",
        en: "Pottery workshop with the potters",
      },
      {
        ar: "ورشة رسم على الفخار",
        fr: "Atelier de décor sur poterie",
        en: "Pottery painting workshop",
      },
      {
        ar: "ورشة خبز وكسكس",
        fr: "Atelier pain et couscous",
        en: "Bread and couscous workshop",
      },
    ],
    labels: [],
  },
  "thuya-wood": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "علبة من خشب العرعار",
        fr: "Boîte en loupe de thuya",
        en: "Thuya burl box",
      },
      {
        ar: "رقعة شطرنج من العرعار والليمون",
        fr: "Échiquier en thuya et citronnier",
        en: "Thuya and lemonwood chess set",
      },
      {
        ar: "صحن فواكه من العرعار",
        fr: "Coupe à fruits en thuya",
        en: "Thuya fruit bowl",
      },
    ],
    labels: [],
  },
  "carved-wood": {
    kind: "good",
    unit: null,
    titles: [
      {
        ar: "رف منقوش من خشب الأرز",
        fr: "Étagère de cèdre sculptée",
        en: "Carved cedar shelf",
      },
      {
        ar: "مرآة بإطار مصبوغ (زواق)",
        fr: "Miroir à cadre peint (zouaq)",
        en: "Painted-frame mirror (zouaq)",
      },
      {
        ar: "طيفور خشبي منقوش",
        fr: "Table basse sculptée (tifor)",
        en: "Carved low table (tifor)",
      },
    ],
    labels: [],
  },
}
