import { words } from '../list.ts';

/**
 * What an English text is about, told by any of these words (their inflected forms too, unless `=` stands before). The tables of
 * senses name a domain as @LAW; a linguist who adds a word here widens all lines that name it.
 */
export const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  LAW: words(`
    court judge lawyer attorney trial jury prison jail police crime criminal suspect defendant prosecutor guilty verdict accuse
    plaintiff lawsuit sue arrest murder theft fraud legal law appeal convict conviction detain witness sentence solicitor
    barrister parole bail robbery burglar inmate testify testimony tribunal contract clause tenant landlord
  `),
  MONEY: words(`
    bank investor market bond loan fund profit dollar euro pound baht price economy economic financial finance =shares
    shareholder tax debt currency inflation trader earnings dividend quarter invest investment mortgage lender borrower credit
    deposit cash pay broker portfolio stock exchange revenue asset billion million company fee salary insurance buyer seller
  `),
  STATE: words(`
    parliament government minister president election vote voter party senate congress law opposition democracy coalition
    candidate lawmaker political politician mp senator governor constitution referendum parliamentary ministry state public
    administration campaign council mayor reform premier
  `),
  WAR: words(`
    army troop soldier military war rebel battle missile weapon enemy navy gun bullet bomb attack gunman militant rifle fighter
    commander force battlefield ceasefire ammunition general officer invasion =arms barracks sergeant regiment
  `),
  HEALTH: words(`
    doctor patient hospital nurse disease surgery blood medicine treatment symptom pain clinic health medical vaccine drug
    infection cancer heart lung surgeon wound physician injury ill illness sick dose cough fever diabetes pregnant treat bone
    kidney liver therapy skin stomach dentist tooth pharmacy virus diagnosis bleeding ward ambulance diet
  `),
  SPORT: words(`
    match team player coach goal league football cricket tennis score champion championship tournament referee club striker
    season race athlete defender midfielder game win beat stadium cup goalkeeper rugby basketball golf boxer boxing olympic
    medal swimmer runner fan kick ball penalty half-time kick-off batsman squad title
  `),
  TECH: words(`
    click file computer app screen button software browser user device menu password phone window folder website server program
    settings data keyboard laptop download install icon email internet online code tab cursor mouse database tap select dialog
    document digital printer router login account web spreadsheet upload cell
  `),
  POWER: words(`
    battery electric electrical electricity voltage wire cable socket current power circuit charger volt amp electrician light
    lamp switch fuse appliance outlet wiring torch remote generator
  `),
  COOK: words(`
    cook oven pan recipe sugar salt flour butter soup sauce dish boil fry bake ingredient stir pepper meat chicken serve bowl
    garlic onion cream cheese bread egg chef kitchen rice noodle vegetable teaspoon tablespoon simmer roast steak cake dough
    milk chop spoon saucepan pot drink dinner lunch breakfast meal eat restaurant taste delicious waiter dessert cup
  `),
  TRAVEL: words(`
    airport flight plane passenger airline hotel train ticket station luggage =boarding pilot traveller traveler tourist trip
    guest aircraft travel visa tour holiday journey suitcase airlines reception receptionist bus jet runway takeoff
  `),
  MUSIC: words(`
    band song singer album concert orchestra guitar piano music musician violin drum sing pianist composer symphony guitarist
    jazz rock opera melody instrument chord bass choir musical audience
  `),
  STAGE: words(`
    film movie actor actress director theatre theater drama tv television series audience role comedy star cinema filming
    hollywood screenplay premiere actors perform performance musical opera dancer
  `),
  SEA: words(`
    ship boat sea sail harbour harbor port crew captain ocean fisherman fishing vessel coast lake river sailor ferry beach fish
    island wave navy anchor dock
  `),
  FARM: words(`
    farmer farm crop field harvest rice seed soil cow garden grow wheat tree fruit plant vegetable gardener flower leaf leaves
    cattle pig chicken animal sheep goat hen water orchard forest wood root
  `),
  SCHOOL: words(`
    student school teacher university exam class pupil college lesson study course homework professor classroom lecture teach
    learn children grade degree kindergarten tuition
  `),
  WORK: words(`
    company employee worker job staff boss office manager firm union salary employer factory colleague contract director
    executive chairman business hire department
  `),
  HOME: words(`
    house room kitchen door wall wooden bathroom bedroom floor apartment furniture garden roof window sofa table bed home ceiling
    lamp flat carpenter paint tool shelf
  `),
  ROAD: words(`
    car driver vehicle road traffic engine drive truck lorry highway tyre tire wheel brake motorist motorway bus street parking
    park mechanic fuel speed motorcycle garage lane crash
  `),
  CLOTHES: words(`
    shirt wear dress trousers fashion shoe fabric coat jacket cotton clothes clothing skirt sleeve collar leather sock tailor
    suit hat jeans wore silk wool button
  `),
  SCIENCE: words(`
    scientist researcher species atom energy planet physics chemistry molecule star telescope laboratory lab experiment research
    biology biologist earth moon space gene chemical acid metal gas solution particle physicist science astronomer
  `),
  NEWS: words(`
    newspaper reporter journalist media press editor article conference news headline interview journalism broadcaster
    correspondent magazine readers publish
  `),
  CHURCH: words(
    'church priest god bible pope faith pray religious bishop worship christian mosque temple monk buddhist',
  ),
  WATER: words('river water canal stream lake fish flood fishing boat swim pond sea shore bridge dam valley'),
  SHOP: words(`
    shop store customer price buy sell sale purchase order item product cart discount payment delivery checkout cashier goods
    shopping supermarket size receipt refund mall
  `),
  BIRD: words(
    'bird nest feather wing egg beak fly flew cow horse dog cat animal lion elephant zoo farm wildlife hunt',
  ),
  BODY: words(
    'leg arm foot hand head knee back muscle body skin finger ankle shoulder hair face nose eye ear neck wrist',
  ),
};
