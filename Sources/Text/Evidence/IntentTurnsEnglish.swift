extension IntentCues {
  /// Turns of phrase beyond the words of `english`: what customers write around the thing they want.
  static let englishTurns: KeyValuePairs<String, String> = [
    "billing": """
    charge on my statement ^3.5; took * from my card ^3.5; took * from my account ^3.5
    billing address ^3; invoice number ^3; pay by ^2.2; paid already ^2; collection agency ^3.5
    final demand ^3; free trial * charged ^4; per month ^1.2; surcharge ^3.2; bookkeeper ^2.5
    bookkeeping ^2.5; new bank account ^3; bank details ^3; payment terms ^3
    pay * instalments ^3; early payment discount ^3; duplicate payment ^4; charged again ^3.5
    price increase ^2.5; unpaid ^2.5; owe ^1.8; annual statement ^2.5; standing charge ^3
    credit my account ^2; account went into the red ^2
    """,
    "technical": """
    keeps * off ^2.2; shuts down ^2.5; shuts off ^2.8; turns off by itself ^3; stops after ^2.8
    stops at ^2; doesn't show up ^2.8; does not show up ^2.8; not showing up ^2
    doesn't recognise ^2.5; doesn't recognize ^2.5; not recognised ^2.5; not recognized ^2.5
    pair ^2.2; won't pair ^3.5; leaks ^2.5; leaking ^2.5; drips ^2; smells burnt ^3; sparks ^2.5
    rattles ^2.5; squeaks ^2.3; vibrates ^2; sensor ^1.8; reading ^0.8; recalibrate ^3
    calibrate ^2.8; question marks ^1.5; garbled ^2.5; wrong characters ^2.5; csv ^1.8
    blinks ^2; beeping ^2.2; repaired ^1.8; repair ^1.8; fix it ^1.2; fault ^2; faulty ^2.3
    reset ^1.5; factory reset ^3; what does * mean ^1.2; forgets ^1.8; loses connection ^3
    drops the connection ^3; remote control ^1.5; thermostat ^1.5; router ^1.5; dead ^1.2
    stuck ^1.5; jammed ^2.2; doesn't heat ^2.8; doesn't cool ^2.8; won't heat ^2.8
    what else can i try ^2.5; letters are missing ^1.5
    """,
    "outage": """
    none of our * can ^4.5; none of us ^2.8; nobody in ^2.5; no one in ^2.5; every terminal ^3
    all terminals ^3.5; all pages ^3; every page ^2.5; every visitor ^3; all visitors ^3.2
    all branches ^3.2; all our stores ^3.8; all stores ^3; take payments ^2
    no connection to server ^2.5; no connection to the server ^2.5; known incident ^3.8
    an incident ^2; is there an incident ^4; having problems on your side ^3
    is your service down ^5; service down ^4.5; is it down ^3; down again ^4.5
    every call * times out ^3.5; all requests ^3; all calls ^2.5; api unreachable ^4
    sitting idle ^2.5; whole platform ^3.5; entire platform ^3.5; are you down ^4.5
    white page ^2; blank page ^2; everything stopped ^3; whole building ^3
    all of our branches ^3.5; whole street ^3; no signal ^1.8; power failure ^3
    whole system ^3.5; whole shop ^2.8; phones are dead ^3.5; all phones ^3
    """,
    "product_question": """
    also sold ^2.8; is it also ^1.8; is it available in ^3; also available ^2.8
    still have * in ^2.5; do you still have ^2.8; do you carry ^2.8; expect more ^1.8
    sold out ^2.2; would it fit ^3; would * fit ^2.5; does it fit ^3.2; fit in ^1.5
    run small ^3; run large ^3; true to size ^3; usually wear ^2.8; does it contain ^3
    contain ^2; allergens ^3.5; gluten ^3; lactose ^3; machine washable ^3; washing machine ^0.8
    how much does it weigh ^3; weigh ^2; how loud ^2.5; how wide ^2.5; how tall ^2.5
    how many * hold ^2.2; which bulbs ^2.5; which size should ^3; one question ^1.8
    matching ^1.5; second one ^1.2; dimmer ^1.8; bought * love ^1; looking at the ^1.8
    would like to order ^1; planning to buy ^3; kids ^0.8; maximum load ^2.8; max weight ^2.8
    battery life ^2.5; is it safe ^2.2; does your ^1.2; do your ^1.2; do they ^1
    what kind of ^1.2; in the plane ^1.5; on the plane ^1.5; product page ^1.5
    description says ^1.8
    """,
    "refund": """
    no refund ^3.5; refund of ^4; refunded me ^4.2; not been refunded ^4; give me back ^3.2
    pay back ^3.5; back on my card ^4; back on my account ^3.2; get * back on ^2.5
    want * pounds back ^4; want * dollars back ^4; want * euros back ^4; credited ^2.5
    be credited ^3; to be reimbursed ^4; returned to you ^2.5; sent the * back ^3.5
    sent * back ^2.8; how do i return ^4; how do i send * back ^4; like to return ^4
    voucher or money ^3; wrong amount refunded ^5; non-refundable ^4; unused ^1.8
    still in the packaging ^2.2; original packaging ^2; instead of a voucher ^2
    want my money back ^8; i want a refund ^8; want a full refund ^8; would like a refund ^8
    please refund ^5.5; give me my money back ^8
    """,
    "delivery": """
    was promised for ^2.8; promised for ^2; where it is ^1.8; where is it ^2.2
    nobody here has it ^3; neighbours ^2.5; handed over ^1.8; any news on my ^2.5
    deliver to ^2.5; on which days ^1.5; driver ^2.2; van ^1.8; drop off ^2
    left in the rain ^2.8; at the door ^1.5; front door ^1.8; delivery note ^3
    customs charges ^3.5; attempted delivery ^4; missed delivery ^4; missed you ^2.5
    collect it ^1.5; collection point ^3.5; locker ^2.5; time slot ^3; delivery slot ^4
    on saturday ^0.8; was supposed to ^1.8; should have been here ^3.5; hasn't been delivered ^4
    it has been * days ^1.5; parcel shop ^4; sent to the wrong ^2.5; get desperate ^1
    """,
    "complaint": """
    treating people ^3; treated me ^2; same copied text ^3; standard text ^2.5; copied text ^2.5
    standard reply ^2.5; nobody reads ^3; want a manager ^3.5; supervisor ^2.5
    make a complaint ^5; official complaint ^5; apology ^3; apologise ^2.2; apologize ^2.2
    no apology ^3.8; messed up ^2.8; badly handled ^3; how badly ^2.5; handled ^1.2; cheated ^3
    misled ^3.2; deceived ^3; felt humiliated ^3.5; humiliated ^3; embarrassed ^2.2; insulted ^3
    shouted at ^3; scratched ^1.8; left mud ^2; came * hours late ^2.8; shrugged ^2.5
    fourth time ^2.2; fifth time ^2.2; twenty minutes in ^1.5; phone queue ^2.2
    passed around ^2.5; from one department ^2.8; in front of everybody ^2.5; arrogant ^3
    condescending ^3; attitude ^2.2; what are you going to do about ^3; discriminat ^2
    expect an explanation ^2.8; written explanation ^2.5
    """,
    "cancellation": """
    stop my * plan ^4; don't renew ^4.2; dont renew ^4.2; won't renew ^4; renew on ^2
    not be renewed ^4; let me out ^3.5; leave the contract ^3.5; get out of ^2.2
    please stop order ^4.5; stop order ^4.2; stop the shipment ^4.5; stop the shipping ^4
    hold the order ^3.5; don't send ^3; do not send ^3; before it leaves ^3
    before it is shipped ^3; before you ship ^3; ordered twice ^2.5; clicked twice ^2.8
    only want one ^2; notice period ^4; period of notice ^4; give notice ^4; giving notice ^4
    end of the contract ^2.5; won't need * from then ^3; do not need * any longer ^2.8
    closing our shop ^2.2; close down ^1.5; we are moving abroad ^1.5; quit ^2.2
    leave * gym ^2.5; trial ends ^2.8; end the trial ^3.8; stop the trial ^4
    special termination ^4.5; passed away ^1.8; stop my membership ^5; end * alarm service ^3
    """,
    "account": """
    two step ^3; two-step ^3.5; lost my phone ^2.5; get back in ^2.8; cannot log in ^4.8
    can't sign in ^4.8; locked ^2.5; unlock ^3; unlock it ^3; typo ^0.8; hacked ^3.5
    e-mail address of my account ^4.5; address of my account ^4; new e-mail address ^4
    new email ^3.5; new domain ^2.5; admin rights ^4; administrator ^2; ownership ^2.8
    transfer the ownership ^4; transfer ownership ^4; owner of the account ^3.5
    remove * my data ^3.8; all my data ^3; delete my profile ^4.8; my surname ^3.2
    last name ^2.5; maiden name ^3.2; merge * accounts ^4.2; two accounts ^3.5
    read only access ^3.2; own login ^3.2; give * access ^2.8; invite a colleague ^3.2
    code doesn't arrive ^3.5; code expired ^3; log-in ^3; customer record ^2.2
    on behalf of my mother ^2
    """,
    "feedback": """
    was great ^1.5; one idea ^3.2; an idea ^2.8; just a suggestion ^4.2
    would make it even better ^3.8; even better ^2; it would be handy if ^3.8
    would be useful ^3.2; 5 stars ^4; stars ^2; tell my friends ^3; recommend you ^3
    will recommend ^3.2; would recommend ^2.8; great coffee ^1.8; great product ^2.5; chapeau ^3
    clearest ^1.8; wanted to tell you ^2.2; nice touch ^2.5; nice surprise ^2.2; delighted ^2.2
    so pleased ^2.4; thank you so much ^1.5; brilliant ^1.8; packaging is ^1.2
    too much plastic ^2.5; more sustainable ^2.2
    """,
    "other": """
    job application ^5; application for ^2.5; vacancy ^4; vacancies ^4; internship ^5
    apprenticeship ^4; my cv ^5; resume attached ^4; partnership ^4; influencer ^5
    influencers ^5; marketing agency ^4; seo ^4; backlinks ^4.5; guest post ^4.5; sponsor ^4
    sponsorship ^4.5; donate ^3.5; donation ^4; raffle ^4; newspaper ^2.5; journalist ^3.5
    interview ^3.8; are you there ^2.5; synergies ^4; our services ^2; we help brands ^4
    we help companies ^4; film shoot ^3.5; permission to film ^3.5; lunch ^2; student ^1.8
    survey for my thesis ^3.5; thesis ^3; lost dog ^3.5; charity ^3; charity event ^4
    tournament ^3; press enquiry ^3.5; unrelated ^1.5
    """,
  ]
}
