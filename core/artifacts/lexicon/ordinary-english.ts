import { words } from './list.ts';

/**
 * The most ordinary words of English, which Thai writers do not mix into their Thai: what is left of them is no loan and no name.
 * Words of screens, programs, shops, fashion, food, sport and music are not here (order, thread, cotton, brunch, team): Thai
 * borrows those freely. The forms of each (plural, past, -ing) count too.
 */
export const ORDINARY_ENGLISH: readonly string[] = words(`
  abroad absence abuse accept accident accomplish accuse achieve acknowledge acquire acre acres additional adjourn
  admit adult advantage advice advise affair afford afraid afternoon afterwards agency aggression ago agree
  agreement agriculture ahead aim airline alarm alive allegation allege alliance allow ally alone aloud although
  altogether ambassador ambush amend amendment amid amount ancestor ancient anger angry animal ankle annex
  anniversary announce announcement annoy annual answer anxiety anxious anybody anyhow apart apologise apologize
  apology appearance appease appetite applause appoint appointment appreciate approval argue argument arise armchair
  armed army arose arrange arrangement arrest arrival arrive arrow arson ash ashamed aside asleep assassinate
  assault assemble assess assessment assist assistance assume assumption asylum attack attend attendance attention
  attorney attract aunt author automobile autumn avoid awake aware awareness awful awkward awoke axe backwards bad
  badly bail ballot ban bandage banish bankrupt bankruptcy bark barn barrel basement basin bathe bathroom bay beak
  bean beard became bedroom bee began beggar begin beginning behalf behave behavior behaviour belief believe belly
  belong beloved belt bench bend beneath benefit bereaved beseech beside besides besiege betray betrayal beware
  bible bicycle billion birth bishop bitter blame blanket bleed blessing blizzard blockade blow blunt boast boil
  bombard bombing bone bored borrow borrowed bough bought boundary bowel boycott brain bravery bread breadth breath
  breathe breed bribe bribery bride bridge briefly bring broom brother brotherhood brought bruise brutal bucket bud
  budget bullet bunch burden bureaucracy burial burn bury bush businessman businessmen butcher buyer cabbage cage
  calm cancel cancer candidate candle cane capable capacity captain captive capture careful carefully careless
  carelessly cargo carpenter carriage carry carve castle casualties casualty catastrophe cattle caution cautious
  cave cease ceasefire ceiling celebrate cemetery century ceremony certain certainly chairman chairwoman chalk
  chamber chaos chapel charity chase cheap cheat cheek cheerful cherish chest chew childhood chimney chin choke
  cholera choose church circumstance citizen citizens citizenship city civilian claim clash claw clay clergy clerk
  clever cliff climate climb clothes cloudy clumsy coal coalition coast coastal coastline coffin coincidence
  collapse colleague colony combat commander committee commodity commonly communicate companion compensate
  compensation compete competent complain complaint completely completion compulsory conceal concede conceive
  concerning condemn condemnation condolence conduct confess confession confident confine confront confrontation
  confuse confusion congratulate conquer conquest conscience conscious consciousness consensus consent consequence
  consequently conservative consider considerable consideration conspiracy constant constantly constituency consult
  consumption contagious contaminate contempt contest continent continue controversial controversy convenient
  convict conviction convince convincing cook cooperate cooperation corpse correctly correspondent corrupt
  corruption costly cough council counsel counterpart county coup couple courage courageous courtyard cousin cow
  coward creature creep crew crime criminal cripple crisis critic critically criticise criticism criticize crossed
  crossing crowd crown crucial cruel cruelty cry cucumber cultivate cupboard cure curfew curiosity curse curtain
  custody cyclone dagger damage damp danger dangerous dare dark darkness daughter dawn daylight deadly deaf dear
  death debate debris debt decade decay deceased deceive decent deception decide decision declaration declare
  decline decrease decree deem deepen deeply deer defeat defence defend defendant deficit defy deliberate
  deliberately delicate demand democracy democratic demolish demonstrate demonstration demonstrator denial denounce
  dense deny depart departure dependent deport depose deprive deputy deserve desirable despair desperate despite
  destination destiny destroy destruction detain detainee detention deter deteriorate determination devastate
  devastation devote dictator dictatorship die difference differently difficult difficulty dig dignity diligent dine
  dinner diplomacy diplomat diplomatic directly dirt dirty disability disabled disadvantage disagree disagreement
  disappear disappearance disappoint disappointment disarm disaster disastrous disciple discourage discriminate
  discrimination discuss discussion disease disgrace disgust dishonest dismiss dismissal disorder displace disposal
  dispute disrupt disruption dissolve distance distant distinct distinguish distress distribution district disturb
  disturbance ditch dive divert divide divorce dizzy donkey donor doubt doubtful dove downfall downstairs downtown
  downward drawer dread dreadful drought drove drown drum drunk duck due dull dumb dusk dust dusty duty dwell
  dwelling dying eager eagle ear earlier earn earnest earnings earthquake ease easily east eastern eastward eat
  economic economist economy effort eighteen eighth eighty elbow elder elderly elect election elephant eliminate
  elsewhere embargo embarrass embassy embrace emerge emergence emigrate eminent emotion emperor emphasis emphasise
  emphasize employ employee employer employment encounter encourage encouragement endanger endangered endure enemy
  enforcement enjoy enlarge enormous enough enrich enterprise enthusiasm entire entirely entitle entitled entrance
  envelope envious envoy envy epidemic equality equally era erect erupt eruption escalate especially essence
  essential establish establishment estate eternal ethnic evacuate evacuation eve evening eventual eventually
  everybody everyday everywhere evidence evident evidently evil evolve exactly exaggerate examination examine
  excavate excavation exceed excellent exceptional excess excessive excite excitement exclude excuse exempt
  exemption exhaust exhaustion exile exist existence existing expand expect expectation expected expel expenditure
  expense expensive experienced expertise explained explanation explode exploit exploitation explosion explosive
  extensive extent extinct extinction extinguish extraordinary extremely extremist eyebrow faint fairly faith
  faithful fallen fame familiar famine famous farewell farmer farming farther fasten fatal fate father fatigue
  favorable favourable favourite fear fearful feast feather feeble feel feet female fence ferocious fertile
  fertiliser fertilizer fever fewer fierce fifteen fifteenth fifth fifty finding fist flaw flee flesh flock flood
  flooding floor flour flown fluent foe fog folk fond foolish foot footprint forbid forbidden foreign foreigner
  forest forget forgive forgiveness forgotten formal formation former formidable fort forthcoming fortunate
  fortunately fortune forty forward fought founder fourteen fourth fox fragile fraud freedom freely frequent
  frequently freshly friendship frighten frightening frog frontier frost frozen fruit fruitful fugitive fulfil
  fulfill fully fund funeral fur furious furniture fury futile gain gallon gallons garden gardener gather gathering
  gave gaze generally generosity generous genocide gentle gentleman gently genuine girl given glacier glance glimpse
  gloomy glorious goat godfather gone govern governance governor grab graceful gradual gradually grain granddaughter
  grandfather grandmother grandparent grandson grant grape grass grateful gratitude grave gravel graveyard graze
  greatly greed greedy greet greeting grew grief grieve grin grind grip groan grocery groom ground growl grown
  guarantee guerrilla guess guidance guilt guilty gulf gunfire gunman gunmen gunpowder guy habit habitat hail hammer
  handful handicap handkerchief handsome hang happen harbor harbour hardly hardship harm harmful harmless harsh
  harshly harvest haste hasty hatch hate hatred haul haunt hawk hay hazard hazardous headquarters heal hear heard
  heartbreaking heat heavily heavy hectare hectares hedge heir held helpless hen hence herd heritage heroic hesitate
  hesitation hide highly hill hillside himself hint hire hoe holy homeland homeless homework honest honestly honesty
  honour hoof hope hopeful hopeless horizon horn horrible horrify horse hospital hospitality hostage hostile
  hostility household housewife housing humanitarian humanity humble humid humidity humiliate humiliation hundred
  hunger hungry hunt hunter hurricane hurry hurt husband hut hygiene hypocrisy ice identify ignorance ignorant ill
  illegal illegally illness imaginary imagination imagine imitate immediate immediately immense immigrant
  immigration imminent immoral immune immunity impair impatient impede imply importance impose impossible impress
  impression impressive imprison imprisonment improper improve improved improvement impulse inability inadequate
  incapable inch inches incident incline income inconvenience increase increasingly incredible incur indeed
  independence independent independently indicate indication indifferent indigenous indirect individual induce
  indulge industrial industry ineffective inevitable inevitably infant infantry infect infection infectious infer
  inferior inflation inflict influence influential inform infringement ingredient inhabit inhabitant inherent
  initially initiate injure injured injury injustice inland inmate inner innocence inquire inquiry insane insect
  insist inspect inspection inspector instead instinct institution instruct instruction insufficient insult
  insurance insurgent intend intended intense intensify intensity intention interfere interference intermediate
  interpret interpretation interrogate interrogation interrupt interruption intervene intervention intimate
  intolerable introduce introduction invade invader invasion invent inventor investigate investigation investigator
  invisible invitation invite invited involve involvement inward irrelevant irrigation irritate island jail jaw
  jealous jealousy jeweller joint journalist journey joy joyful judge judged judgement judgment judicial jury
  justice justify kept kettle kidnap kidnapper kidney kill killed killer killing kilometer kilometers kilometre
  kilometres kindness kitchen knee kneel knelt knife knit knot knowledge known labour labourer lack lacked ladder
  laid lake lamb lame lamp landed landlord landslide largely largest lasting lately later lather latter laugh
  laughter launder laundry lawful lawsuit lawyer lay leaflet leak leap learn lease lecture led leftist leg
  legislation legislature legitimate leisure lend lengthy lesser lesson lethal liability liable liar liberal
  liberate liberation liberty librarian lid lie lieutenant lifetime lighthouse lightning likely likewise limb liquor
  lit literacy literary literature litter livelihood lively liver livestock loaf loan loathe logical loneliness
  lonely loose loosen lord lorry lose loss lost loud loudly lowest loyal luck luggage lump lung machinery mad made
  magistrate magnificent maid mainland mainly maintain maintenance majesty majority making malaria malnutrition
  mammal manage mankind manner mansion manufacture manufacturer manuscript many march marriage married marry
  marvellous massacre masterpiece mature mayor meadow meal meaning meaningful meant meanwhile measles measure meat
  meddle mediate mediation mediator medicine medieval melt membership memorable memorial menace mend mental mentally
  merchant mercy mere merely merit merry mess met method middle midnight midwife mighty migrant mile miles militant
  military militia mill million miner mineral mingle ministry miracle mischief miserable misery misfortune mislead
  missile missing mistake mistaken mistreat misunderstand misunderstanding misuse moan mob moderate moderately
  modesty moist moisture molest monarch monarchy monastery monetary monk monkey monopoly monument moon moonlight
  moral morality moreover morning mortal mortgage mosque mosquito moss mostly mother motherhood motive mountain
  mountainous mourn mourning moustache mouth movement mow mud muddy multiply municipal murder murderer murmur museum
  mushroom mutual mysterious mystery naked namely narrow narrowly nation nationality nationwide naughty naval navy
  nearby nearly neat necessary necessity neck needed needle neglect negotiate negotiation negotiator neighbor
  neighborhood neighboring neighbour neighbourhood neighbouring neither nephew nerve nervous nest nevertheless
  newborn newcomer newspaper niece nightmare nineteen ninety ninth noble nobody noise noisy nominate nomination none
  nonsense noon north northeast northern northwest nose notable notably noted notion notorious notwithstanding
  nourish nowadays nowhere nuclear nuisance numb nun nurse nursery nurture oak oath obedience obedient obey
  objection obligation oblige obscure observation obstacle obstruct obtain obvious obviously occasion occasional
  occasionally occupation occupy occur occurrence ocean offence offend offender officer officially offspring often
  older oldest omission omit ongoing onset opinion opponent opportunity oppose opposition oppress oppression
  optimism optimistic ordeal ordinary ore organisation organization origin originally orphan orphanage ostrich
  otherwise ought ourselves outbreak outcome outer outlaw outrage outside outskirts overall overcome overcrowded
  overlook overnight overseas oversee overthrow overturn overwhelm owe owl ownership ox oxygen oyster paid painful
  painted pale panic parcel pardon parliament parliamentary parrot partial participant participate participation
  particular particularly partly passed passenger passionate pastor patience patient patriot patriotic pavement pay
  peace peaceful peacefully peacekeeper peasant peculiar pedestrian peel pen penalty pencil peninsula pension
  perceive percent percentage perception perhaps perish permanent permanently permit persecute persecution persist
  persistent personally personnel persuade pessimistic pest pesticide petition petroleum pharmacist phenomenon
  philosopher philosophy physically physician pick pickpocket pig pigeon pile pilgrim pilgrimage pillar pioneer pity
  plague plain plaintiff planet plant plantation plate plea plead pleasant please pleased pleasure pledge plenty
  plight plot plough plow plumber plunder plunge pneumonia poem poet poetry poison poisonous pole police policeman
  policemen polite politely political politically politician politics pollute pollution pond poor poorer poorest
  poorly populate population portrait possess possession possibility possible possibly postpone potentially poultry
  pour poverty powerful powerless practically practise praise pray prayer preach precaution precede precious precise
  precisely precision predator predecessor prefer preference preferred pregnancy pregnant prejudice premature
  preparation prepare prescribe prescription presence presently preservation preserve presidency presidential
  prestige prestigious presume pretend prevail prevent prevention previous previously prey priest primarily primary
  primitive principle prior prison prisoner privilege probability probable probably probe proceed procession
  proclaim proclamation procure produced profession profitable profound progress prohibit prohibition prolong
  prominent promise promising promptly pronounce pronunciation proof proper properly prophet proportion proposal
  propose prosecute prosecution prosecutor prospect prosper prosperity prosperous protect protection protest
  protester proud proudly prove proven proverb province provincial provision provoke prudent psychiatrist
  psychologist puberty publicly published puddle punish punishment pupil purchase purely purify purpose pursue
  pursuit quantity quarantine quarrel quarry quarter quench questionable questionnaire quickly quiet quietly quit
  quite rabbit rabies rage railway rain rainfall raise raised ransom rape rapid rapidly rarely rash rat rather
  ratification ratify ravage reach readily realize reap rear reason reasonable reassure rebel rebellion rebuild
  receipt recent recently recession recipe recipient reckless reckon recognise recognition recognize recommendation
  reconcile reconciliation reconsider reconstruct reconstruction recover recovery recruit recruitment redemption
  reduce reduction reed referendum reflect reflection refrain refuge refugee refusal refuse regain regard regarding
  regardless regime regional regret regularly regulation rehabilitate rehabilitation rehearse reign reinforce
  reinforcement rejection rejoice relating relationship relative relatively relevant reliable relief relieve
  religion religious religiously reluctance reluctant reluctantly rely remain remainder remaining remark remarkable
  remarkably remedy remember reminder remorse removal renaissance renounce renowned rent repay repeal repeatedly
  repel repent reported represent representative repression republic republican reputation requested require
  requirement rescue rescuer resemblance resemble resent resentment reservoir reside residence resident residential
  resign resignation resist resistance resistant respect respectful respectively respond responsibility responsible
  restless restoration restore restrain restraint restrict restriction resulting retaliate retaliation retire
  retired retirement retreat reunion reveal revelation revenge revenue revival revive revolt revolution
  revolutionary rhinoceros rice riches rid riddle rider ridge ridiculous rifle rigid riot riotous ripe ripen rise
  risen risk risky ritual rival rivalry river riverbank roar roast rob robber robbery rod roof rope rot rotten rough
  roughly rub rubber rubbish rude rudely ruin ruler ruling rumor rumour rural rush rust rusty ruthless sabotage sack
  sacred sacrifice sad saddle sadly sadness safely said sail sailor saint salary saliva salvation sanction sanctuary
  sandy sane sat satisfaction satisfactory satisfy savage sawdust sawn saying scar scarce scarcely scare scarf
  scatter scenery scholar scholarship scientific scientist scissors scold scorn scrap sculptor sculpture sea seal
  seashore seaside seasonal seated secondary secondly secrecy secretary sect secure securely seek seemed seen seize
  seizure seldom selfish seller senate senator senior sensation sense sensible sensitive sent sentence sentiment
  separately separation separatist sergeant serious seriously seriousness sermon servant settle settlement settler
  seventeen seventh seventy sever several severe severely sew sewage sewer sewing shake shallow shame shameful shark
  sharpen shatter shave shed sheep sheer sheet shelf shelter shepherd shield shin shipment shipwreck shirt shiver
  shoot shooting shopkeeper shore shortage shortly shoulder shout shovel shown shrimp shrine shrink shrug shut shy
  sibling sick sickly sickness siege sigh sight significance significant silence silent silently silly similar
  similarity similarly simplicity simply sin since sincere sincerely sincerity sing sink sister sixteen sixth sixty
  skeleton skilful skillful skirt skull slap slaughter slave slavery sleepy sleeve slender slept slice slight
  slightly slipper slippery slope slowly slum smaller smallest smell smoke smoothly smuggle smuggler smuggling snail
  snake snatch sneeze snowstorm soak soap sob sober socialist societal society soften soil soldier sole solely
  solemn solicitor solidarity solitary solve somebody somehow someone sometimes somewhat somewhere son sooner sore
  sorrow sorrowful sorry south southeast southern southwest sovereign sovereignty sow soybean spade spare sparrow
  speak spear specialise specialize specimen spectacle spectacular spectator speedy spell spent sphere spill spine
  spit splendid spoil spoken spokesman spokeswoman spoon spouse spread sprinkle spy squad squeeze squirrel stab
  stability stable stain stair staircase stairs stale stalemate stalk stall stance stare startle starvation starve
  stateless statesman statue statute stayed steadily steady steal steel steep steer stem stench stepfather
  stepmother stern stiff stimulate sting stir stitch stockings stolen stomach stone stood stopped stormy stove
  straight strain strait strange stranger strangle strategic straw stray streak strength strengthen stretch strict
  stricter strictly strife strike striking strive stroll stronger strongest struck struggle stubborn stumble stupid
  subdue submarine subordinate subsequent subsequently subsidy substance substantial substantially subtle suburb
  succeed successful successfully succession successive successor such suck sudden suddenly sue suffer suffered
  suffering sufficient sufficiently suffocate sugar suggest suggestion suicide suitable suitcase sultan sum summit
  summon sunflower sunlight sunny sunrise sunset sunshine superb superior superstition supper supplement supply
  suppose supposed suppress suppression sure surely surge surgeon surgery surpass surplus surprise surprising
  surprisingly surrender surround surrounded surrounding surveillance survey surveyed survival survive survivor
  susceptible suspect suspicion suspicious sustain sustainable swallow swamp swear sweat sweep swell swift swiftly
  swimmer swollen sympathetic sympathise sympathy symptom systematic tail tale tall tame tangible tariff taught tax
  taxation taxpayer teach teacher tear tease tedious teenager teeth temper temperament temperature temple
  temporarily temporary tempt temptation tenant tend tendency tender tense tension tent tenth terrible terribly
  terrific terrify territorial territory terror terrorism terrorist testify testimony thankful thaw theft theirs
  themselves thereby therefore thesis thick thickness thief thieves thigh thin thirdly thirst thirsty thirteen
  thirty thorn thorough thoroughly thought thoughtful thoughtless thousand threat threaten throat throne throw
  thrown thumb thunder thunderstorm tickle tide tidy tighten tightly timber timely timid tiny tire tired tiresome
  tobacco today toddler toe together told tolerance tolerant tolerate toll tomb tomorrow tongue tonight tonne tonnes
  tooth torment tornado torture totally tourist toward towards towel town township toxic tradition traditional
  traditionally tragedy tragic trail traitor trample tranquil transformation transition translator transmission
  transmit transparency transportation trash traveler traveller treacherous treason treasury treat treatment treaty
  tremble trembling tremendous trench trial triangle tribal tribe tribunal tribute triumph triumphant trivial troop
  tropical trouble troublesome trousers truce true trumpet trust trustworthy truth truthful tuberculosis tug tumble
  tumor tumour turmoil turnout turtle twelfth twelve twentieth twenty twice twilight twofold typhoid typhoon typical
  typically tyranny tyrant ugly ulcer ultimate ultimately umbrella unable unacceptable unanimous unanimously unaware
  unbearable unbelievable uncertain uncertainty uncle unclear uncomfortable uncommon unconscious uncover
  underestimate undergo undergraduate underground underline undermine understanding undertake undertaking
  undoubtedly undress uneasy unemployed unemployment unexpected unexpectedly unfair unfamiliar unfavourable unfit
  unfortunate unfortunately unhappy unhealthy unification unite universal universe university unjust unknown
  unlawful unless unlike unload unlock unlucky unnecessary unpack unpleasant unpopular unprecedented unpredictable
  unrest unsafe unsatisfactory unstable unsuccessful until unusual unusually unveil unwilling upcoming uphold upon
  upright uprising uproar upset upstairs urban urge urgency urgent urgently urine useful usefulness useless usual
  usually utilise utmost utter utterly vacancy vacant vacate vaccinate vaccination vague vaguely vain valley
  valuable vanish vapour variation variety various vary vast vault vegetable vegetation vehicle veil vein vengeance
  venture verdict verse very vessel veteran veto vex viable vicinity vicious victim victorious victory viewpoint
  vigorous village villager villain violate violation violence violent violently virtue visibly vivid vocabulary
  volcanic volcano voluntarily voluntary volunteer vomit vote voted voter vow voyage vulgar vulnerable wage wagon
  waist wait waited walked wander want wanted war ward warehouse warfare warmth warn warned warrant warrior warship
  wash watchdog watched waterfall weak weaken weakness wealth wealthy weapon weaponry wear weary weather weave
  wedding weed weekday weep weigh weird welcome welfare went west western wet whale wheat wheelchair whereabouts
  whereas whereby while whip whisper whistle whole wholly wicked widely widen widespread widow widower wife wild
  wilderness wildlife willing willingly willingness wind windy wipe wisdom wise wisely wish wit withdraw withdrawal
  withhold within without withstand witness wives wolf wolves woman womb won wonder wonderful wood wooden worked
  worker workforce workplace worldwide worn worried worry worse worsen worship worst worthless worthwhile worthy
  wound wounded wreath wreck wreckage wrestle wretched wrinkle wrist writing written wrong wrongdoing wrongly yard
  yawn yearly yearn yell yesterday yet yield younger youngest youngster youth youthful zeal zealous
`);

/** As ordinary, but Thai mixes them in at times: left over only where the English beside has them too. */
export const MIXED_ENGLISH: readonly string[] = words(`
  ability adventure alien athlete atmosphere attitude bacteria bag bargain barrier basket bath battlefield bell big
  bite black blade blind blood bloom blossom blue boat body bomb bottom brave breakfast breeze brick bus butter
  butterfly buy campaigner car celebration change cheese chicken chief cloth coat comfort comfortable corn curious
  day dealer deep desire desk dinner doctor door dozen dream dress drink earth easy egg elegant empire entertain
  extreme eye face fairy family farm fast feeling fighter fighting fire flame flow flower food fountain friend fuel
  garlic gate ghost giant gift glory glove gorgeous gossip green grow guard guardian guest gun hand happy hard head
  healing healthy heart heaven helmet helpful herb hero honey horror hotel hour house hug human innocent
  inspire invest investment jewel juice king kingdom kiss knock lady lawn leadership leather legacy legend lion lip
  liquid loyalty lucky lunch luxury marine market mass massive metal mild milk minority minute mist modest money
  monster month muscle new night novel office old onion open organ outstanding oven owner pain painter palace
  partnership passion pasture piece pill pillow pine plane pocket portion pot potato pottery powder prince princess
  prize profit promote pulse pump pure puzzle queen quota race raid rainbow rainy rally rare read red relation
  resort rest retail rich rocket room royal run safety salt sand sauce saving school scream sell shade shadow ship
  shoe shower silk silver sit sketch sky slip smart smile smooth snow soul soup sour spark speaker species speech
  spin spiritual spring stand star start steam stop street strong student sun supreme swim sword talent talented
  taste ticket tie tiger torch touching trade trader trading train trap travel treasure truly trunk tube twin twist
  unity vanity velvet view vinegar virgin visual waiter waitress walk wall waste water week white window wing winner
  winter witch wool worth write writer year yeast yellow young
`);

/** Names that Thai has words of its own for, in capitals and yet no one's. */
export const TRANSLATED_CAPITALS: readonly string[] = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February September October November December
`);

/** What Thai borrows of screens, programs, shops and fashion: no fault even where the English beside has it too. */
export const BORROWED_ENGLISH: readonly string[] = words(`
  abstract access account active add-on address admin agent agenda alert algorithm alias analog analytics android
  app application archive area array article asset assistant async attribute audio audit auto automation avatar
  backend backlog backup badge balance banner bar barcode base basic batch beauty benchmark best beta billing binary
  blog bluetooth board body boot border boss boutique brand break brief broadcast browser brunch buffer bug build
  bundle business button bypass byte cache call camera campaign canvas capacitor caption card care cart case cash
  casual catalog catalogue category center centre certificate challenge channel character charge chart chat check
  checkbox checklist checkout chip class classic clean clear click client clip clone cloud club coach code coding
  coffee collection color colour combo comment commission commit community compact compile component concept concert
  condo config confirm connection console contact container content context contrast control converter cookie cool
  copy copyright core cosplay cotton counter coupon course cover craft create cream creative credit crop cross
  crypto cursor custom customer cut cyber dashboard data database date deadline deal debug deck default delay delete
  delivery demo denim desktop detox device diet digital dimension directory discount disk display docker document
  domain download draft drama drive driver drop dropdown dual duplicate dynamic easy editor education effect email
  embed emoji energy engine engineer enter entertain entry environment error event exclusive exit experience expert
  export express extension extra fabric facial factor fan fashion feature feedback feed fiber field figure file
  filter final finance finish firewall firmware fit fitness fix flag flash flash-sale flex flight flow focus folder
  follow font food footer form format forum frame framework free freelance fresh front frontend full function
  funding future gadget gallery game gaming gateway gear general generate gift global gold grade graph graphic gray
  green grey grid group guest guide gym hack hardware hash hashtag head header hero highlight history home host
  hosting hot hotel icon image import impact in-app inbound inbox index influencer info inline input insight install
  instant integer interface internet interview intro invoice issue item java jeans job join journal junior keyboard
  keyword kit lab label landing language laptop laser last latte launch layer layout lazy lead level library license
  life lifestyle light like limit line link linux list live load loading local lock log login logo long loop lotion
  low lounge low-cost lucky machine magazine mail main makeup manager manual map mark market marketing mask master
  match matcha maximum media medium member memory menu merge message meta meter micro minimal mission mix mobile
  mode model modern module monitor mood motion mouse movie multi music natural network new news node normal note
  notification number object office official offline oil online open option order organic original outdoor outdoors
  outlet output outsource oversize pack package padding page panel paper parameter park part partner party password
  patch path patrol pattern pause payment peak perfect performance permission personal phone photo pixel plan
  planner platform player playlist plugin plus podcast point pool pop popular popup port portfolio post power
  preview premium present preset price pricing print privacy private pro process product profile profit program
  project promo promotion prompt prototype proxy public publish push quality query queue quick quiz radio random
  range rank rate rating ready real reboot recap receiver record refresh refund register release remote render
  repair replay reply report repository request research reset resort resource responsive rest restart result resume
  retail retro return review reward ride role room root router row run running sale sales sample save scale scan
  schedule score scratch screen script scroll search season section select self sell sensor series server service
  session set setting settings setup share shell shift shipping shop shopping short shot show sign signal simple
  single site size skill skin sleep slide slot slow smart smooth snack social soft software solution song sound
  source spa space spam special spec speed sponsor sport spot stack staff stage standard star start startup state
  static station status stock stop storage store story strap stream street strong studio style stylist submit
  subscribe summary super support sweet switch symbol sync syntax system tab table tablet tag talent talk target
  task team tech template terminal test text texture theme thread ticket time timeline tip title token tone tool top
  topic total touch tour toy track trade traffic trailer train training transfer travel trend trick trip truck tune
  turbo tutorial type unbox undo unit update upgrade upload user vacation valid value variable vegan vendor version
  video view vintage viral virtual virus vlog voice volume voucher walk wallet learning margin supervised help
  thanks learning margin supervised help thanks wallpaper warning watch water wave wax web website wheel white
  widget wifi window wireless wizard word work workflow workshop world wrap zone zoom
`);
