package swarm

import "strings"

// Name gives a peer's memorable name, such as "brave-amber-otter": 96 x 96 x 128 names, so a
// few hundred peers may well hold a pair of namesakes; the address is what counts.
func Name(a Addr) string {
	h := random("name", a[:])
	pick := func(words []string, at int) string {
		return words[(int(h[at])|int(h[at+1])<<8)%len(words)]
	}
	return pick(manners, 0) + "-" + pick(looks, 2) + "-" + pick(animals, 4)
}

var manners = strings.Fields(`
	able agile alert ardent artful bold brainy brave bright brisk calm candid canny careful cheery civil
	clever cosy cordial curious daring deft devout dutiful eager earnest easy elated expert exact fair faithful
	famous fancy fearless fervent fine firm fleet fond frank free fresh friendly frugal gallant genial gentle
	gifted giddy glad graceful grand grateful handy happy hardy hearty helpful honest humble jaunty jolly jovial
	joyful keen kind lively loyal lucky mellow merry mighty mindful modest neat nimble noble patient plucky
	polite proud prudent quick quiet ready serene sincere smart spry steady sunny tidy warm witty zesty`)

var looks = strings.Fields(`
	amber aqua ashen auburn azure beige birch black blond blue bronze brown buff cedar cherry chrome
	cobalt copper coral cream crimson cyan dappled dark dusky ebony emerald fawn flaxen floral fluffy frosty
	fuzzy gilded glossy golden granite green grey hazel honey indigo iron ivory jade khaki lavender lemon
	lilac lime linen lunar maple marble maroon mauve milky minty misty mossy mottled navy nutmeg ochre
	olive opal orange orchid pale pastel peach pearl pewter pied pine pink plum purple quartz red
	rosy ruby russet rusty sable saffron sandy scarlet sepia silken silver slate snowy spotted striped teal`)

var animals = strings.Fields(`
	adder albatross alpaca ant antelope auk badger bat bear beaver bee beetle bison bittern boar bobcat
	buffalo bullfinch bunting buzzard camel caribou carp cat chamois cheetah chough cicada civet clam cobra cod
	condor coot cormorant cougar coyote crab crane cricket crow cuckoo curlew deer dingo dipper dolphin dormouse
	dove dragonfly duck dunlin eagle eel egret eider elk emu ermine falcon ferret finch firefly flamingo
	fox frog gannet gazelle gecko gibbon goat goldcrest goose grebe grouse gull hamster hare harrier hawk
	hedgehog heron hippo hobby hornet horse hyena ibex ibis iguana jackal jackdaw jaguar jay kestrel kite
	koala kudu lapwing lark lemur leopard linnet lion lizard llama lobster loon lynx magpie mallard manatee
	marmot marten mole moose moth mouse newt ocelot octopus okapi orca oriole osprey otter owl puffin`)
