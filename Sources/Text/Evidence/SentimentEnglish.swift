extension SentimentLexicon {
  /// Words by strength; an underscore joins the words of a phrase, `~` says that a word speaks
  /// only when it is denied ("does not work").
  static let english: KeyValuePairs<Double, String> = [
    3.2: """
    amazing awesome excellent outstanding phenomenal superb fantastic perfect perfectly
    brilliant wonderful exceptional magnificent spectacular incredible flawless flawlessly
    masterpiece unbeatable breathtaking stellar marvelous marvellous terrific love loved loves
    best greatest highly_recommend cant_be_beat can't_be_beat cannot_be_beat can't_go_wrong
    blown_away second_to_none five_stars 5_stars top_notch world_class thank_you_so_much
    above_and_beyond can't_be_beaten nicest finest perfection exceeds_my_expectations
    exceeded_my_expectations can't_put_it_down couldn't_ask_for wouldn't_trade what_more_could
    love_this in_love amazed astonishing astounded awaesome_fun couldn't_be_better
    not_be_happier any_better
    """,
    2.6: """
    great beautiful beautifully superior delight delighted delightful impressive impressed
    impresses happy happier happily thrilled ecstatic adore gorgeous stunning fabulous splendid
    exquisite treasure joy enjoyable enjoy enjoyed enjoying pleased pleasure ideal remarkable
    remarkably bargain wow champion winner favorite favourite recommend recommended recommending
    recommendable awesomely excels excel excellently superbly gem heaven blast kudos bravo
    extraordinary incredibly satisfied satisfying satisfaction praise thankful grateful
    appreciate appreciated well_worth worth_every money_well_spent very_well no_complaints
    no_regrets no_regret hands_down couldn't_be_happier must_have must_buy great_deal good_value
    works_like_a_charm highly_satisfied without_a_hitch no_problems no_problem no_issues
    no_trouble never_had_a_problem never_had_any_problem never_had_any_problems
    thank_you_very_much exceeded exceeds easiest sweetest coolest prettiest beats very_pleased
    very_happy very_satisfied highly_recommended go_get_it buy_this i_love rave raves excited
    exciting thrill go_wrong powerhouse wonder gladly steal_at wouldn't_hesitate five_star
    5_star bang_for_the_buck bang_for_your_buck go_for_it won_me_over unmatched kicks rules
    works_like_a_dream exactly_what_i coveted mastered_in topnotch for_years_to_come
    """,
    2.0: """
    good nice nicely well cool fun neat lovely attractive elegant sleek stylish handy useful
    convenient conveniently easy easily easier effortless effortlessly simple simply intuitive
    reliable reliably sturdy durable solid solidly robust rugged powerful fast faster fastest
    quick quickly speedy smooth smoothly crisp clearly clearer clearest vivid vibrant bright
    brilliantly comfortable comfortably compact lightweight versatile flexible affordable
    inexpensive cheaper generous friendly helpful polite courteous prompt promptly efficient
    efficiently effective effectively accurate accurately precise responsive seamless seamlessly
    improved improvement improvements improves bonus benefit benefits beneficial advantage
    advantages pros success successful successfully win wins glad thanks thank hooray yay smile
    smiling happiness cute charming classy richer quiet quieter crystal cleanly trust
    trustworthy confident confidence safe secure resolved solved fixed helped helps fine_tuned
    user_friendly feature_rich long_lasting easy_to_use ease_of_use works_great works_well
    works_fine works_perfectly works_flawlessly worth_it worth_the worked_perfectly good_job
    great_job well_made well_built well_designed so_far_so_good a_breeze a_snap a_charm
    a_lot_of_fun piece_of_cake looks_good sounds_good sounds_great looks_great
    without_any_problem without_any_problems without_problems without_a_problem
    money_back_and_more no_hassle hassle_free as_advertised as_described state_of_the_art
    can't_complain cannot_complain not_bad not_too_bad not_a_problem no_brainer blows_away
    big_plus nice_touch just_right pleasantly_surprised can't_beat can_not_beat cannot_beat
    high_quality good_quality great_quality excellent_quality top_quality quality_product
    better_than much_better far_better even_better plays_everything plays_them_all i_like
    like_it really_like look_forward can't_wait cannot_wait deserves beat no_difference
    hang_of_it prettier nicer cleaner smoother sleeker sturdier richness loaded_with saved_me
    miles_ahead what_a_deal underrated sturdily ingenious awesomeness wows handily favourably
    favorably glowing no_complaint no_major_complaints satisfies luxury staggering readable
    functional affordably unlocked_potential time_saver money_saver lasts_longer last_longer
    longer_battery long_battery for_years killer tops diggin a_steal no_guessing takes_seconds
    right_out_of_the_box non_issue what_a_find less_expensive non_problem
    """,
    1.3: """
    fine decent adequate adequately ok okay acceptable reasonable reasonably fair fairly liked
    likeable interested interesting hopeful promising capable enough sufficient improve
    improving ample roomy spacious advanced innovative clever thoughtful steady stable strong
    stronger tough appealing cozy fit fits suits suitable great_looking expandable customizable
    adjustable detachable rechargeable complimentary comprehensive plenty tons worthwhile worthy
    positive positively agree agreed pleasing pleasant pleasantly exactly works addictive genius
    heavy_duty hi_fi memorable organized portable portability practical rewarding sensible
    sleekly slick snappy straightforward sweet tremendous tremendously valuable well_built
    well_made wise handles surprised surprisingly no_trouble at_a_good_price good_price
    great_price low_price fair_price nice_looking good_looking love_it as_expected does_the_job
    does_what gets_the_job_done do_the_trick does_the_trick liked_the long_life highly
    feature_packed packed crystal_clear clear_picture very_clear clean_sound easy_access impress
    at_least_as
    """,
    0.6: """
    quite hope hopefully features_are compact_size lightweight_enough smart pretty better sharp
    clear
    """,
    -0.6: """
    unless wish wished however issue issues heavy heavier bulky thick short shorter dark repair
    replaced replacement supposed wait waiting waited returned returning send_back but_then
    i_wish would_have_been should_have_been would_be_nice could_be_better could_have_been
    if_only needs_to only_complaint only_problem only_drawback only_downside only_thing
    only_gripe the_catch not_sure not_too on_the_other_hand dont_expect supposedly disappear
    disappeared maybe negative negatives even_though
    """,
    -1.3: """
    slow slower slowly slowest loud louder noisy noise noises hard harder difficult difficulty
    difficulties tricky limited limitation limitations lack lacks lacking lacked missing miss
    missed cheaply overpriced expensive pricey costly complicated complex confusing confused
    confuse confuses inconvenient inconvenience unclear flimsy fragile clunky cumbersome awkward
    uncomfortable weak weaker con cons drawback drawbacks downside downsides complaint
    complaints complain complaining gripe gripes nitpick quirk quirks quirky glitch glitches
    glitchy bug bugs buggy problem problems trouble troubles troublesome error errors fault
    faults faulty late delay delays delayed odd weird scratch scratches scratched scratchy dull
    blurry fuzzy grainy dim drain drains drained tinny static hiss distort distorts distorted
    distortion skip skips skipping skipped stuck sticks jam jams jammed lag lags laggy laggs
    freezes freeze froze frozen crash crashes crashed crashing reboot reset resets unable cannot
    doubt doubtful skeptical concern concerned concerns worried worry worries beware warning
    caution unfortunately sadly regret regrets regrettably hassle hassles annoyance tedious
    tiring tired boring bored bland mediocre average lackluster inferior poorly unimpressed
    unimpressive mixed disagree unhappy unreliable unstable unsupported incompatible incorrect
    incorrectly inaccurate wrong wrongly incomplete insufficient inadequate outdated obsolete
    unnecessary unneeded finicky fussy picky overheats overheat overheating wear wears worn
    corrupt corrupted corruption loses losing lost loss shaky sloppy sluggish stiff stuffy
    tangled uneven unfinished unfriendly unintuitive unresponsive vague wasted excessively leak
    leaks leaking leaked peeling chipped dent dented bent cracked crack cracks snapped loose
    rough complicate shame sorry sad be_careful watch_out not_good not_great not_as_good
    not_worth not_happy not_satisfied not_impressed not_easy not_very_good hard_time a_pain
    a_joke no_way_to no_support no_help no_response no_reply no_answer no_instructions no_manual
    not_enough let_down lets_you_down falls_short fell_short short_of not_recommended
    cheap_plastic feels_cheap looks_cheap battery_life_is_short turned_off two_stars so_so
    too_bad leaves_*_to_be_desired think_twice run_out runs_out ran_out out_of_luck fell_off
    falls_off fall_off came_off comes_off fell_apart wear_out wore_out gave_up give_up shuts_off
    shut_off cuts_off turn_it_off no_longer not_compatible paper_weight do_not_work
    does_not_work not_working wont_work not_what left_out instead_of mistake sacrifice obscured
    harder_to impatient busy_signal always_busy constantly_busy out_of_stock low_quality
    question questionable unnerving not_for_everyone washed_out too_* ~picture ~sound ~display
    ~video ~signal ~output ~purchase stopped refund bothered bother ends stopp stuttering
    stutter unplugging quirky_menu burns_batteries eats_batteries eat_up easily_scratched tear
    lasted_* trade_it get_what_you_pay overloaded could_not_get wouldn't_turn shut_down
    broke_down goes_dead keeps_* would_not_play would_not_read would_not_work no_disc no_disk
    died_after locks_up locked_up lock_up lockup bleeding poorly_made hazy harsh scary obstruct
    hype fooled wiped_out went_out unproven has_none there_is_none ~there a_better get_better
    better_off ~install ~perform ~ship ~shipped ~compatible ~approved still_trying fly_off
    popping_off poping_off force_to worked_for lasted_for while_it_lasted forget_it cancelled
    knocked take_your_chances ~crazy had_to_send had_to_return had_to_exchange went_dead
    went_black black_and_white
    """,
    -2.0: """
    bad poor dislike disliked dislikes annoying annoyed annoys annoy irritating irritated
    irritates frustrating frustrated frustrates frustration disappoint disappointed
    disappointing disappointment disappoints dissatisfied unsatisfied unsatisfactory upset angry
    mad furious broke broken breaks breaking break defective defect defects damaged damage
    damages useless worthless pointless fail fails failed failing failure failures refuse
    refused refuses refusing reject rejected waste wasting ugly stupid silly dumb ridiculous
    absurd lousy crappy crap junk junky suck sucks sucked sucky stinks stink painful pain
    nightmare headache headaches malfunction malfunctions malfunctioned malfunctioning
    unacceptable unusable unplayable unreadable rude dishonest liar lie lied lies cheat cheated
    cheating deceptive misleading mislead misled false falsely fake incompetent clueless
    ignorant ignored ignore ignores unprofessional insult insulting dead died dies dying die
    kills killed avoid avoided hate hated hates worse problematic regretful regretted
    unfortunate miserable miserably pathetic mess messed lemon paperweight flaw flaws flawed
    shoddy subpar sub_par poorest overcharged neglected abuse complained steer_clear stay_away
    keep_away waste_of don't_buy do_not_buy dont_buy never_buy never_again buyer_beware
    don't_bother do_not_bother save_your_money rip_off ripped_off not_recommend
    wouldn't_recommend don't_recommend don't_waste do_not_waste never_worked stopped_working
    quit_working stop_working stops_working doesn't_work didn't_work won't_work doesn't_even
    didn't_even not_even won't_even sent_it_back sending_it_back send_it_back returned_it
    returning_it took_it_back take_it_back get_what_you_pay_for last_straw fed_up sick_of
    tired_of one_star no_use no_good look_elsewhere keep_shopping shop_elsewhere out_of_order
    piece_of_plastic lame craptacular dissapointed dissapointing dissapointment disapointed
    disapointing disappointingly nonexistent non_existent nonexistant nonresponsive
    undeliverable thanks_for_nothing bad_quality poor_quality cheap_quality purchase_again
    save_your save_yourself don't_wast dont_waste bought_a_lemon would_not_buy wouldn't_buy
    will_not_buy won't_buy quits quit aggravation aggrivation torture destroy destroyed bogus
    excuse_for no_excuse cheesy recommend_against never_purchase never_own would_not_recommend
    incapable negative_rating the_last_one stay_far dump dumps horrid_support worse_than
    trouble_than avoid_* nothing_but_trouble not_worth_the thumbs_down hell screwed fried
    substandard second_rate has_failed worst_of not_true ruins ruined
    """,
    -3.0: """
    terrible terribly horrible horribly horrid horrendous awful awfully atrocious abysmal
    dreadful disgusting disgusted disgraceful disgrace appalling appalled outrageous worst
    garbage trash rubbish scam scammed scammer fraud fraudulent thief thieves stolen steal
    robbery disaster disastrous catastrophe catastrophic hateful despise loathe detest furious
    livid enraged infuriating infuriated unforgivable pieces_of_junk piece_of_junk piece_of_crap
    piece_of_garbage complete_waste total_waste waste_of_money waste_of_time waste_your_money
    waste_your_time zero_stars absolutely_useless drives_me_crazy hate_it
    """,
    -1.4: """
    ~work ~works ~worked ~working ~function ~functioning ~plays ~recognize ~recognise
    ~recognizes ~read ~reads ~start ~starts ~connect ~connects ~load ~loads ~charge ~charges
    ~respond ~responded ~responds ~reply ~replied ~answer ~answered ~arrive ~arrived ~received
    ~receive ~delivered ~refunded ~solved ~resolved ~fixed ~help ~helped ~fit ~fits ~last ~lasts
    ~hold ~holds ~stays ~support ~supports ~supported ~able ~include ~included ~includes
    ~come_with ~possible ~recommend ~turn_on ~boot ~understand ~worth ~last_long ~live_up
    """,
    0: """
    please extra upgrade like use uses used using fix creative like_this problem_solved learn
    charge kind
    """,
  ]
}
