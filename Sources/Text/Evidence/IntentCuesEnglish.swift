extension IntentCues {
  static let english: KeyValuePairs<String, String> = [
    "billing": """
    invoice ^3; invoices ^3; bill ^2; billing ^3; billed ^3; charge ^1.5; charged ^2.2
    charged twice ^4; double charge ^4; charged * times ^3.5; overcharged ^4; payment ^2
    payment failed ^3.5; pay ^1.2; paid ^1.2; payment method ^3; credit card ^1.8
    debit card ^1.5; direct debit ^3; bank statement ^3; statement ^1.8; receipt ^2.5; vat ^3
    tax ^2; price ^0.8; fee ^2.5; fees ^2.5; extra charge ^3; transaction ^2; deducted ^2.5
    tax invoice ^3; exchange rate ^2.5; amount is wrong ^3; wrong amount ^3; withdrawn ^2
    unknown charge ^3.5; don't recognize * charge ^4; don't recognise * payment ^4
    vat number ^3; card declined ^3; declined ^2; pending payment ^3; discount * not applied ^3
    promo code ^2.5; voucher ^1.8; coupon ^2; credit note ^3; purchase order ^1; top up ^2
    transfer ^1.5; iban ^2; instalment ^2.5; reminder ^1.2; overdue ^2; accountant ^2
    refund * invoice ^1; renewal price ^2; subscription fee ^3; quote ^1; cash withdrawal ^2.5
    cheque ^2; balance ^1.5; standing order ^3; payment plan ^3; currency ^1.5
    """,
    "technical": """
    beeps ^1.8; nothing happens ^2; shows ^0.8; red light ^2; indicator light ^2; flashing ^1.8
    can't use ^2; cannot use ^2; unable to use ^2; not able to use ^2; isn't functioning ^2.5
    not functioning ^2.5; get * to work ^2.6; was working ^2; not working at all ^3
    stops working ^3; reinstall ^2.8; makes a * noise ^2; turns itself off ^3; switches off ^2.2
    keeps turning off ^3; blinking ^1.8; keeps crashing ^3.5; won't print ^3; paper jam ^3
    error ^2.5; error code ^3.5; error message ^3.5; bug ^3; crash ^3; crashes ^3; freezes ^3
    frozen ^2.5; not working ^2.8; doesn't work ^2.8; does not work ^2.8; stopped working ^3.2
    won't work ^2.8; isn't working ^2.8; won't start ^3; won't turn on ^3.5; won't open ^2.5
    won't load ^3; not loading ^3; doesn't load ^3; won't connect ^3; can't connect ^3
    cannot connect ^3; connection ^1.5; broken ^1.6; defective ^2; malfunction ^3; install ^2
    installation ^2; update ^1; firmware ^3; software ^1.8; driver ^1.8; setup ^1.5; set up ^1.5
    configure ^2.5; configuration ^2.5; sync ^2.5; bluetooth ^2.5; wifi ^2; wi-fi ^2
    screen ^1.3; blank screen ^3; blue screen ^4; black screen ^3.5; app ^1; battery ^1
    charging ^1.5; restart ^2; reboot ^2; reset * device ^2.5; printer ^2; technical ^2.5
    glitch ^2.5; slow ^1; pairing ^2.5; api ^2.5; integration ^2; plugin ^2.5; browser ^1.5
    upload ^1.5; download ^1.5; export ^1.5; import ^1.5; timeout ^2.5; keeps disconnecting ^3
    doesn't respond ^1.5; unresponsive ^2; noise ^1; overheating ^3; troubleshoot ^3
    laptop ^1.2; vpn ^2.5; virus ^2; webhook ^2.5; flickering ^3; won't charge ^3.2
    doesn't charge ^3.2; not charging ^3.2; contactless ^1.5; machine ^0.7; hangs ^2; throws ^1
    """,
    "outage": """
    website doesn't load ^4; website does not load ^4; site doesn't load ^4
    site does not load ^4; site won't load ^4; website won't load ^4; site is not loading ^4
    website is not loading ^4; shop does not load ^4; site not working ^3.5
    website is not working ^3.5; website not working ^3.5; website doesn't work ^3.5
    site doesn't work ^3.5; error 503 ^4; error 500 ^3.5; error 502 ^4; none of our ^3
    nobody from our ^3; nobody in our ^3; no one in our ^3; down for everyone ^5
    down for all ^5; can't work ^2; cannot work ^2; all down ^4; nothing works ^3.5
    nothing is working ^3.5; gives 503 ^4; your servers ^1.8; app is down ^5
    platform is down ^5; whole site ^3; not reachable for ^4; outage ^5; site is down ^5
    website is down ^5; service is down ^5; server is down ^5; servers are down ^5
    system is down ^5; everything is down ^5; completely down ^4.5; is down ^3; are down ^3
    went down ^3.5; been down ^3.5; goes down ^3; down since ^3.5; downtime ^4.5
    unreachable ^3.5; cannot reach * site ^4; can't reach * site ^4; can't reach * website ^4
    offline ^3; whole team * cannot ^4; nobody can ^3.5; no one can ^3.5; none of us can ^4
    all users ^3; all our users ^4; all customers ^2.5; everyone is affected ^4
    entire company ^3; whole company ^3; 503 ^3; 502 ^3; 500 error ^3; bad gateway ^4
    service unavailable ^4; not reachable ^3; disruption ^3.5; power cut ^3; no internet ^3.5
    production is down ^5; production * stopped ^3; status page ^3; not available for anyone ^4
    whole office ^3; all of our ^1.5; cannot log in anywhere ^2
    """,
    "product_question": """
    what colours ^2.5; what colors ^2.5; which colours ^2.5; is the * waterproof ^3
    how long does * battery last ^3; can it ^1.3; is it suitable ^2.8; does it come with ^3
    do you ship to ^1.5; can i connect ^1.5; looking for a ^1.5; is the ^0.6; are the ^0.6
    will you have ^1.8; come in ^1.5; made in ^2; could you recommend ^2; does it * have ^1.8
    does this ^1.6; does it ^1.2; is it compatible ^3.5; compatible with ^3; compatible ^2.2
    is it possible ^1.2; available ^1.2; in stock ^3; out of stock ^2.2; back in stock ^3
    specifications ^3; specs ^3; dimensions ^3; size ^1.5; sizes ^1.5; size chart ^3
    which size ^3; colour ^1.5; color ^1.5; material ^2; made of ^2.2; weight ^1.3; how big ^2.5
    how long is ^1.2; how heavy ^2.5; difference between ^3; compare ^2; which model ^2.5
    which one ^1.8; recommend ^1; suitable for ^2.5; suitable ^1.8; can i use ^1.8
    do you sell ^3; do you have ^1.6; do you offer ^2.2; how does it work ^2; manual ^2
    instructions ^1.5; waterproof ^3; warranty ^1.8; guarantee ^1; feature ^1.2; features ^1.5
    how much does * cost ^2.5; how much is ^2; price of ^2; ingredients ^3; allergic ^2
    vegan ^3; fit ^0.8; fits ^0.8; spare part ^2.5; accessories ^2.2; interested in ^1.8
    question about * product ^3; before i buy ^3; before ordering ^2.5; thinking of buying ^3
    want to buy ^2; considering ^1.5; is there a version ^3; bulk ^1.5; does the ^1.3
    do you support ^2; what is the maximum ^2; support for ^1; works with ^1.8; work with ^1.6
    will it fit ^2.8; dishwasher ^2; what are the ^0.8; can you tell me ^0.8
    could you tell me ^0.8; i would like to know ^0.8; more information ^1.5; catalogue ^2.5
    brochure ^2.5; demo ^1.8
    """,
    "refund": """
    refund ^4; refunded ^4; refunds ^3.5; refund policy ^4; money back ^4.5; get my money ^4
    want my money ^4.5; reimburse ^4; reimbursement ^4; return ^2.2; returned ^2.2
    return label ^4; return policy ^3.5; return it ^2.8; return this ^2.8; send it back ^3.2
    sent it back ^3; send back ^3; sent back ^2.8; returns ^2.5; exchange it ^2.5; exchange ^1.2
    swap ^1.5; wrong size * return ^3; chargeback ^3.5; credit back ^3; pay me back ^4
    compensation ^2; refunding ^4; return the ^2.6; return my ^2.6
    withdraw from the contract ^3; cooling off ^3; right of withdrawal ^4; partial refund ^4.5
    waiting for my refund ^5; where is my refund ^5; returning ^2.5
    """,
    "delivery": """
    have you sent ^2.2; still coming ^2.5; get here ^2.2; how long until ^2
    long will it take ^1.5; been waiting ^1.4; still don't have ^2.2; don't have it yet ^2.5
    expect my ^2; expedite ^2.5; supposed to arrive ^3.5; should have arrived ^4
    supposed to be here ^3; not been delivered ^3.5; nothing has arrived ^4; nothing arrived ^4
    never came ^3.3; hasn't come ^3; has not come ^3; not come ^2; has my order ^2.5; mailman ^3
    delivery ^2.8; deliver ^2.2; delivered ^2.5; not delivered ^3.5; hasn't arrived ^4
    has not arrived ^4; not arrived ^4; didn't arrive ^4; never arrived ^4; arrived yet ^3.5
    arrive ^2; arrives ^2; arriving ^2; shipping ^2.5; shipped ^2.5; shipment ^3; ship ^1.8
    parcel ^3.5; package ^2.8; packet ^2; courier ^3.5; tracking ^3; track ^2.5
    track and trace ^4; tracking number ^4; tracking code ^4; where is my order ^5
    where is my ^2.5; where's my ^2.5; order status ^3; status of my order ^4
    not received * order ^3.5; haven't received ^2.6; have not received ^2.6
    still waiting for my order ^4; still waiting ^1.5; waiting for * order ^3
    waiting for * delivery ^4; delayed ^2; delay ^1.8; late ^1.3; lost in the post ^4
    lost in transit ^4; address ^1; delivery address ^4; wrong address ^3.5
    change * address * order ^3; dispatch ^3; dispatched ^3; express ^1.5; postnl ^3; dhl ^3
    ups ^2; dpd ^3; fedex ^3; gls ^2; post office ^3; customs ^2.5; pick up point ^3.5
    pickup ^2; neighbour ^2.5; not at home ^3; missing item ^2.5; missing from * order ^3
    item is missing ^2.5; incomplete ^1.5; wrong item ^2.2; received the wrong ^2.2
    damaged * transit ^2.5; arrived damaged ^2.2; arrived broken ^2.2; when will * arrive ^4
    when will * get ^1.8; when will * receive ^2.5; when will * be delivered ^4; estimated ^1.5
    in transit ^3.5; doorstep ^3; ordered * weeks ago ^2.5; ordered * days ago ^2.5
    didn't get my order ^3.5; did not receive ^2; didn't receive ^2
    """,
    "complaint": """
    shocking ^2.2; i am appalled ^3.5; lousy ^2.5; i demand ^2.8; still no answer ^2.8
    nobody helped ^3; no one helped ^3; kept waiting ^2.2; on hold ^2; worst service ^4.5
    worst experience ^4; treat customers ^3.2; very angry ^3.2; extremely disappointed ^3.2
    very disappointed ^2.8; so disappointed ^2.8; complaint ^4; complain ^4; complaining ^3
    unacceptable ^3.5; disgusting ^2.5; disgrace ^3; disgraceful ^3; terrible service ^4
    worst ^2; awful ^2; horrible ^2; terrible ^2; rude ^3.5; unprofessional ^3.5
    disappointed ^2.2; disappointing ^2.2; disappointment ^2.2; very unhappy ^3; not happy ^2.2
    unhappy ^2.2; dissatisfied ^3; angry ^2.5; furious ^3; outrageous ^3; fed up ^3
    ridiculous ^2.2; joke ^1.5; shame ^1.8; ashamed ^2; scam ^2.2; fraud ^1.8; ignored ^2
    nobody answers ^2.5; no one answers ^2.5; nobody replies ^3; no reply ^2; no response ^2
    never again ^2.5; bad service ^3.5; poor service ^3.5; bad experience ^3; manager ^1.3
    speak to your manager ^3.5; lawyer ^2; consumer ^1.5; ombudsman ^3; bad review ^2.5
    how you treat ^3; treated ^1.8; lied ^2.5; broken promise ^3; promised ^1.2; third time ^1.8
    again and again ^2; waste of time ^2; appalling ^3; poor quality ^2; sick and tired ^3
    had enough ^2.5; not acceptable ^3.5; impolite ^3; hung up on me ^3
    """,
    "cancellation": """
    deactivate ^2.5; close my account ^4.2; stop my order ^4.5; call off ^3; revert ^1.8
    reverse ^1.5; cancel ^4; cancelled ^2.8; canceled ^2.8; cancelling ^3.5; canceling ^3.5
    cancellation ^4; cancel my order ^5; cancel * order ^5; cancel my subscription ^5.5
    cancel * subscription ^5; cancel my account ^4; terminate ^3.5; termination ^3.5
    end my subscription ^5; stop my subscription ^5; unsubscribe ^4; don't want * anymore ^2.2
    no longer want ^2.5; no longer need ^2.5; end my contract ^5; end the contract ^5
    end * contract ^4; stop the order ^4; changed my mind ^2.5; not renew ^4; stop * renewal ^4
    auto-renewal ^2.5; opt out ^3; stop * membership ^4.5; discontinue ^3; withdraw my order ^4
    ordered by mistake ^3; ordered by accident ^3; accidentally ordered ^3; before it ships ^2
    end my membership ^5
    """,
    "account": """
    change * adress ^2.5; change my address ^3.5; address has changed ^3.5; new address ^2.2
    moved house ^3.2; i have moved ^3; just moved ^3; new phone number ^3
    contact information ^2.5; contact details ^2.8; prove * identity ^3.5; identification ^2.5
    proof of identity ^3.5; id card ^2; log into ^3.5; log me in ^3.5; logging in ^3.5
    signing in ^3.5; cannot get in ^2.2; get into my account ^4.5; reset link ^4
    security settings ^2.5; account ^2; my account ^2.3; password ^4; reset my password ^5
    forgot my password ^5; log in ^3.5; login ^3.5; log on ^3; sign in ^3.5; logged out ^3
    locked out ^4.5; account locked ^4.5; username ^3.5; user name ^3.5; profile ^2.5
    change my email ^4; change * email address ^4.5; update my details ^4; personal details ^3
    delete my account ^4.5; close my account ^3.5; verify ^2; verification ^2.5
    verification code ^4; two-factor ^4; 2fa ^4; authenticator ^4; access ^1.3; register ^2.5
    registration ^2.5; sign up ^3; create an account ^4; activate ^2.2; activation ^2.2
    hacked ^3.5; credentials ^3.5; can't access ^2.2; cannot access ^2.2; passcode ^3.5
    pin ^2.5; identity ^2; my data ^2; gdpr ^3; privacy ^2; personal data ^3; change my name ^4
    change my phone ^3.5; change my address ^3; newsletter ^1.5; my details ^2.5
    permission ^1.5; add * user ^3; add a colleague ^3; new user ^2.5; blocked ^1.5
    suspended ^2.5; single sign-on ^4; reset email ^4
    """,
    "feedback": """
    i really like ^2.2; really enjoy ^2.2; friendly staff ^3; thank your team ^3.3
    thank you for * help ^2.2; thanks for * help ^2.2; it would be handy ^3.3
    it would be great ^3; wish you had ^2.5; you are doing great ^3.5; was fantastic ^2.2
    very pleased ^2.6; keep up ^3; feedback ^4.5; suggestion ^4; suggest ^3; suggestions ^4
    idea ^2; feature request ^4.5; would be nice ^3; would be great if ^3.5; it would help if ^3
    you could add ^2.5; please add ^2.5; improve ^2; improvement ^2.5; compliment ^3.5
    compliments ^4; great service ^3.5; excellent service ^3.5; love your ^3; i love ^2
    love the ^2; well done ^3; keep it up ^4; keep up the good work ^5; great job ^3
    good job ^2.5; amazing service ^3.5; thank you for * great ^3; thanks for * great ^3
    just wanted to say ^3.5; wanted to let you know ^2; very happy with ^2.8
    very satisfied ^2.8; happy with ^2; wish list ^1.5; survey ^2.5; review ^1.2; kudos ^4
    my opinion ^2.5; praise ^3; impressed ^2; wonderful ^1.8; fantastic ^1.6; thumbs up ^3
    tip for ^2; you should consider ^3; have you considered ^3; missing feature ^2; dark mode ^2
    great experience ^3; happy customer ^3.5; five stars ^3; helpful staff ^3; so helpful ^2.5
    """,
  ]
}
